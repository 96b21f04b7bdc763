import type { Approval } from "./rules/approval";

/** What is said of a role whose person works in another unit; null where nothing is to be waited for. */
export const ASKED: Record<Approval, string | null> = {
  CLEAR: null,
  WAITS: "menunggu persetujuan pejabat penilainya",
  REFUSED: "tidak disetujui pejabat penilainya",
  STOPPED: "penugasannya dibatalkan atau sudah berakhir",
  MISSING: "pejabat penilainya belum ditanya; pemilik matriks menyimpan barisnya sekali lagi",
};
