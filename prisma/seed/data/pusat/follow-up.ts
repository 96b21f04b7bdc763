import { NO_FOLLOW_UP, type SeedFollowUp } from "../follow-up-types";

/** Invented: what a functional officer brings along, and an award nobody has yet. */
export const centralFollowUp: SeedFollowUp = {
  ...NO_FOLLOW_UP,
  credit: [{ person: "perancang-puu", points: "25,00", source: "PAK konversi predikat terakhir" }],
  awards: [
    { name: "Pegawai Inovatif", criteria: "Perbaikan proses kerja yang dipakai unit lain.", gift: "Piagam" },
  ],
};
