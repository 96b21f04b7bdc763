import { expect, test } from "vitest";
import { accountStatus } from "@/lib/accounts/status";

const now = new Date("2026-02-10T03:00:00Z");
const later = new Date("2026-02-10T04:00:00Z");
const base = { hasPassword: true, disabledAt: null, lockedUntil: null, activationExpires: null };

test.each([
  ["Belum ada", null],
  ["Aktif", base],
  ["Nonaktif", { ...base, disabledAt: now, lockedUntil: later }],
  ["Terkunci sementara", { ...base, lockedUntil: later }],
  ["Aktif", { ...base, lockedUntil: now }],
  ["Menunggu aktivasi", { ...base, hasPassword: false, activationExpires: later }],
  ["Perlu kode", { ...base, hasPassword: false, activationExpires: now }],
  ["Perlu kode", { ...base, hasPassword: false }],
])("%s", (word, account) => expect(accountStatus(account, now, "Asia/Jayapura").word).toBe(word));

test("times are told in the agency's zone", () => {
  const { sentence } = accountStatus({ ...base, lockedUntil: later }, now, "Asia/Jayapura");
  expect(sentence).toContain("pukul 13.00 WIT");
});
