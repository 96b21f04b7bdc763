import { formatDateTime, type Zone } from "@/lib/core/dates";

type AccountState = {
  hasPassword: boolean;
  disabledAt: Date | null;
  lockedUntil: Date | null;
  activationExpires: Date | null;
};

export type Status = { tone: "neutral" | "due" | "error" | "done"; word: string; sentence: string };

/** How an account stands, as a word and as a sentence. */
export function accountStatus(account: AccountState | null, now: Date, zone: Zone): Status {
  if (account === null) {
    return {
      tone: "neutral",
      word: "Belum ada",
      sentence: "Belum punya akun. Terbitkan kode aktivasi agar dapat masuk.",
    };
  }
  const { disabledAt, lockedUntil, activationExpires, hasPassword } = account;
  if (disabledAt !== null) {
    return {
      tone: "error",
      word: "Nonaktif",
      sentence: `Nonaktif sejak ${formatDateTime(disabledAt, zone)}.`,
    };
  }
  if (lockedUntil !== null && lockedUntil > now) {
    const until = formatDateTime(lockedUntil, zone);
    return {
      tone: "due",
      word: "Terkunci sementara",
      sentence: `Terlalu banyak kata sandi salah; terkunci sampai ${until}. Sesi yang sedang berjalan tidak terganggu.`,
    };
  }
  if (hasPassword)
    return { tone: "done", word: "Aktif", sentence: "Aktif; pemiliknya sudah punya kata sandi sendiri." };
  if (activationExpires !== null && activationExpires > now) {
    const until = formatDateTime(activationExpires, zone);
    return {
      tone: "due",
      word: "Menunggu aktivasi",
      sentence: `Menunggu aktivasi; kode berlaku sampai ${until}.`,
    };
  }
  return {
    tone: "due",
    word: "Perlu kode",
    sentence: "Belum aktif dan tidak ada kode yang berlaku. Terbitkan kode baru.",
  };
}
