import { describe, expect, test } from "vitest";
import { PositionLevel } from "@/lib/db/generated/enums";
import {
  type Appraiser,
  appraiserBasis,
  appraiserFault,
  isFromPengawas,
  mayAppraise,
  mayBeDelegated,
} from "./appraiser";

const appraiser = (change: Partial<Appraiser>): Appraiser => ({
  status: "PNS",
  level: "PENGAWAS",
  ledLevel: null,
  isDelegated: false,
  ...change,
});

test("from pengawas upward, and no functional or executing officer (p.45 f3)", () => {
  const able = Object.values(PositionLevel).filter((level) => isFromPengawas(level));
  expect(able).toEqual([
    "AGENCY_LEADER",
    "JPT_UTAMA",
    "JPT_MADYA",
    "JPT_PRATAMA",
    "ADMINISTRATOR",
    "PENGAWAS",
  ]);
  expect(isFromPengawas(null)).toBe(false);
});

describe("who may appraise", () => {
  test.each([
    ["pengawas", {}, true],
    [
      "teacher who leads a school, without delegation",
      { level: "JF_AHLI_MADYA", ledLevel: "JF_AHLI_MADYA" },
      false,
    ],
    ["the same by delegation (BODY-DELEGASI, p.89)", { level: "JF_AHLI_MADYA", isDelegated: true }, true],
    ["planner as Plt. of a pengawas post", { level: "JF_AHLI_MUDA", ledLevel: "PENGAWAS" }, true],
    ["pelaksana", { level: "PELAKSANA" }, false],
    ["civil servant between two posts", { level: null }, false],
    ["regional head without NIP or post", { level: null, status: "NON_ASN" }, true],
  ] as const)("%s: %o %s", (_name, change, may) => {
    expect(mayAppraise(appraiser(change))).toBe(may);
  });
});

describe("who may be given the power", () => {
  const person = { status: "PNS", level: "JF_AHLI_MUDA", leadsUnit: false } as const;
  test("a functional officer only while leading a unit (p.89 A7)", () => {
    expect(mayBeDelegated(person)).toBe(false);
    expect(mayBeDelegated({ ...person, leadsUnit: true })).toBe(true);
  });

  test("an official from pengawas upward, or whoever stands in as Plt. or Plh. (p.89 A2-A3)", () => {
    expect(mayBeDelegated({ ...person, level: "ADMINISTRATOR" })).toBe(true);
    expect(mayBeDelegated({ ...person, level: "PELAKSANA" })).toBe(false);
    expect(mayBeDelegated({ ...person, level: "PELAKSANA", leadsUnit: true })).toBe(true);
  });
});

describe("the basis", () => {
  const facts = {
    isLeaver: false,
    isSelf: true,
    isAgencyLeader: false,
    source: "DERIVED",
    appraiser: appraiser({}),
    acting: null,
    delegatedFor: null,
    actsIn: null,
    isRegionalJpt: false,
  } as const;

  test.each([
    [{}, "hal. 45"],
    [{ source: "OVERRIDE" }, "angka 2, hal. 89"],
    [{ delegatedFor: "SD Negeri 1" }, "angka 3 dan 7, hal. 89"],
    [{ actsIn: "Sekretariat" }, "angka 5–6, hal. 89"],
    [{ acting: "PLH" }, "angka 3, hal. 89"],
    [{ isRegionalJpt: true }, "hal. 65"],
  ] as const)("%o stands on %s", (change, article) => {
    expect(appraiserBasis({ ...facts, ...change })?.article).toContain(article);
  });

  test("speaks to the person, or about the person", () => {
    expect(appraiserBasis({ ...facts, actsIn: "Sekretariat" })?.sentence).toContain("Anda dinilai");
    expect(appraiserBasis({ ...facts, actsIn: "Sekretariat", isSelf: false })?.sentence).toContain(
      "pegawai ini dinilai",
    );
  });

  test("of a leaver, or of somebody without appraiser, is not told", () => {
    expect(appraiserBasis({ ...facts, isLeaver: true })).toBeNull();
    expect(appraiserBasis({ ...facts, appraiser: null })).toBeNull();
  });
});

test("a fault names its remedy; the leader of the agency has none", () => {
  const facts = { isLeaver: false, isAgencyLeader: false, appraiser: appraiser({}) };
  expect(appraiserFault(facts)).toBeNull();
  expect(appraiserFault({ ...facts, appraiser: null })).toContain("tetapkan atasan langsung");
  expect(appraiserFault({ ...facts, appraiser: null, isAgencyLeader: true })).toBeNull();
  expect(appraiserFault({ ...facts, appraiser: appraiser({ level: "JF_MAHIR" }) })).toContain(
    "memberi delegasi",
  );
  expect(appraiserFault({ ...facts, appraiser: null, isLeaver: true })).toBeNull();
});
