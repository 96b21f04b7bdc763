import type { HolidayKind } from "@/lib/db/generated/enums";

type SeedHoliday = { date: string; kind: HolidayKind; name: string };

/**
 * The days off of a year, yyyy-mm-dd: those of the joint decree of the three ministers where it is known, otherwise the
 * national holidays whose day never moves.
 */
export function holidaysOf(year: number): SeedHoliday[] {
  if (year === 2026) return HOLIDAYS_2026;
  return FIXED.map(([day, name]) => ({ date: `${year}-${day}`, kind: "NATIONAL", name }));
}

const FIXED = [
  ["01-01", "Tahun Baru Masehi"],
  ["05-01", "Hari Buruh Internasional"],
  ["06-01", "Hari Lahir Pancasila"],
  ["08-17", "Proklamasi Kemerdekaan"],
  ["12-25", "Kelahiran Yesus Kristus"],
] as const;

const HOLIDAYS_2026: SeedHoliday[] = [
  { date: "2026-01-01", kind: "NATIONAL", name: "Tahun Baru 2026 Masehi" },
  { date: "2026-01-16", kind: "NATIONAL", name: "Isra Mikraj Nabi Muhammad" },
  { date: "2026-02-16", kind: "COLLECTIVE_LEAVE", name: "Tahun Baru Imlek" },
  { date: "2026-02-17", kind: "NATIONAL", name: "Tahun Baru Imlek 2577 Kongzili" },
  { date: "2026-03-18", kind: "COLLECTIVE_LEAVE", name: "Hari Suci Nyepi" },
  { date: "2026-03-19", kind: "NATIONAL", name: "Hari Suci Nyepi Tahun Baru Saka 1948" },
  { date: "2026-03-20", kind: "COLLECTIVE_LEAVE", name: "Idulfitri" },
  { date: "2026-03-21", kind: "NATIONAL", name: "Idulfitri 1447 Hijriah" },
  { date: "2026-03-22", kind: "NATIONAL", name: "Idulfitri 1447 Hijriah" },
  { date: "2026-03-23", kind: "COLLECTIVE_LEAVE", name: "Idulfitri" },
  { date: "2026-03-24", kind: "COLLECTIVE_LEAVE", name: "Idulfitri" },
  { date: "2026-04-03", kind: "NATIONAL", name: "Wafat Yesus Kristus" },
  { date: "2026-04-05", kind: "NATIONAL", name: "Kebangkitan Yesus Kristus (Paskah)" },
  { date: "2026-05-01", kind: "NATIONAL", name: "Hari Buruh Internasional" },
  { date: "2026-05-14", kind: "NATIONAL", name: "Kenaikan Yesus Kristus" },
  { date: "2026-05-15", kind: "COLLECTIVE_LEAVE", name: "Kenaikan Yesus Kristus" },
  { date: "2026-05-27", kind: "NATIONAL", name: "Iduladha 1447 Hijriah" },
  { date: "2026-05-28", kind: "COLLECTIVE_LEAVE", name: "Iduladha" },
  { date: "2026-05-31", kind: "NATIONAL", name: "Hari Raya Waisak 2570 BE" },
  { date: "2026-06-01", kind: "NATIONAL", name: "Hari Lahir Pancasila" },
  { date: "2026-06-16", kind: "NATIONAL", name: "1 Muharam Tahun Baru Islam 1448 Hijriah" },
  { date: "2026-08-17", kind: "NATIONAL", name: "Proklamasi Kemerdekaan" },
  { date: "2026-08-25", kind: "NATIONAL", name: "Maulid Nabi Muhammad" },
  { date: "2026-12-24", kind: "COLLECTIVE_LEAVE", name: "Natal" },
  { date: "2026-12-25", kind: "NATIONAL", name: "Kelahiran Yesus Kristus" },
];
