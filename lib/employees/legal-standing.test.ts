import { expect, test } from "vitest";
import { EmploymentStatus } from "@/lib/db/generated/enums";
import { findLegalStanding, LEGAL_STANDINGS, needsSkp } from "./legal-standing";
import { normalizeIdentity } from "./rules/identity";

/** Every SIASN id of kedudukan hukum, and whether planning applies (PermenPANRB 6/2022 p.65-66 C8, p.62). */
const PLANS = ["01", "03", "09", "11", "15", "16"];
/** The four exclusions: state official, suspended, leave outside the state's charge (and its extension), before retirement. */
const EXCLUDED = { "07": "a", "04": "b", "02": "c", "13": "c", "20": "d" };
const INACTIVE = [
  ...[
    "05",
    "06",
    "08",
    "12",
    "14",
    "51",
    "52",
    "66",
    "67",
    "68",
    "69",
    "70",
    "77",
    "88",
    "89",
    "90",
    "91",
    "92",
    "98",
    "99",
  ],
];

test.each(PLANS)("%s plans", (code) => {
  expect(findLegalStanding(code)).toMatchObject({ active: true, needsSkp: true });
});

test.each(Object.entries(EXCLUDED))("%s is in service and does not plan (C8 %s)", (code) => {
  expect(findLegalStanding(code)).toMatchObject({ active: true, needsSkp: false });
});

test.each(INACTIVE)("%s is not in service", (code) => {
  expect(findLegalStanding(code)).toMatchObject({ active: false, needsSkp: false });
});

test("nobody in service is excluded for another reason, and no code is missing here", () => {
  const excluded = LEGAL_STANDINGS.filter((one) => one.active && !one.needsSkp).map(({ code }) => code);
  expect(excluded.sort()).toEqual(Object.keys(EXCLUDED).sort());
  const known = [...PLANS, ...Object.keys(EXCLUDED), ...INACTIVE].sort();
  expect(LEGAL_STANDINGS.map(({ code }) => code).sort()).toEqual(known);
});

test("study leave plans, PPPK plan like PNS, an unknown code does not", () => {
  expect(needsSkp("03")).toBe(true);
  expect(findLegalStanding("PPPK Aktif")?.needsSkp).toBe(true);
  expect(needsSkp("zz")).toBe(false);
});

test("every status of employment in active standing plans, but officials outside the civil service", () => {
  const person = { nip: null, gender: null, birthDate: null, rank: null, legalStanding: "01" };
  for (const status of Object.values(EmploymentStatus))
    expect(normalizeIdentity({ ...person, status }).needsSkp).toBe(status !== "NON_ASN");
});
