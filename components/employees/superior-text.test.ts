import { expect, test } from "vitest";
import type { OverrideRow, Person } from "@/lib/employees/queries/person";
import { superiorName, superiorReason } from "./superior-text";

const person: Person = {
  id: "p",
  name: "Sari Wulandari",
  frontTitle: null,
  backTitle: null,
  nip: null,
  status: "PNS",
  gender: null,
  birthDate: null,
  rank: null,
  email: null,
  legalStanding: "01",
  needsSkp: true,
  leftOn: null,
  version: 0,
  unitId: "u",
  unitName: "Puskesmas",
  unitPath: "/u/",
  positionName: "Bidan",
  positionLevel: "JF_MAHIR",
  superiorId: "s",
  superiorSource: "DERIVED",
  superiorName: "Theresia",
  superiorFrontTitle: "dr.",
  superiorBackTitle: null,
  ledUnitName: "Puskesmas",
  ledAs: "DEFINITIVE",
  skpId: null,
  relation: "HR_ADMIN",
  nipMasked: false,
};
const override: OverrideRow = {
  id: "o",
  superiorName: "Theresia",
  reason: "Surat tugas 12/2026",
  startsOn: new Date("2026-02-01"),
  endsOn: null,
  setBy: "Agus",
  isRunning: true,
};
const reason = (change: Partial<Person>, set?: OverrideRow) => superiorReason({ ...person, ...change }, set);

test("the sentence tells how the superior came about", () => {
  expect(superiorName(person)).toBe("dr. Theresia");
  expect(reason({})).toBe("kepala unit Puskesmas, unit pegawai ini.");
  expect(reason({ relation: "SELF" })).toBe("kepala unit Puskesmas, unit Anda.");
  expect(reason({ ledAs: "PLT", ledUnitName: "Dinas" })).toBe(
    "Plt. kepala unit Dinas, unit terdekat di atas yang punya kepala.",
  );
  expect(reason({ superiorSource: "OVERRIDE" }, override)).toBe(
    "Ditetapkan khusus oleh Agus sejak 1 Feb 2026: Surat tugas 12/2026",
  );
  expect(reason({ superiorName: null })).toContain("belum ada atasan");
  expect(reason({ superiorName: null, positionLevel: "AGENCY_LEADER" })).toContain("Memimpin instansi");
  expect(reason({ leftOn: new Date("2026-01-31") })).toContain("terakhir");
});
