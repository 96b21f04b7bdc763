/** Sentences shown once after a successful step, chosen by ?kabar=<key> in the address. */
export const NOTICES = {
  tersimpan: "Tersimpan.",
  masuk: "Selamat datang.",
} as const satisfies Record<string, string>;

/** The sentence of a notice key, or null when the address holds something else. */
export function noticeOf(key: string | string[] | undefined): string | null {
  return typeof key === "string" && key in NOTICES ? NOTICES[key as keyof typeof NOTICES] : null;
}

export type NoticeKey = keyof typeof NOTICES;
