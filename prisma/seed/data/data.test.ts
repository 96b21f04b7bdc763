import { describe, expect, test } from "vitest";
import { findLegalStanding } from "@/lib/employees/legal-standing";
import { parseNip } from "@/lib/employees/nip";
import { findGrade } from "@/lib/employees/reference";
import logins from "../logins.json";
import { seedAgencies } from "./agencies";
import type { SeedAgency, SeedPerson, SeedUnit } from "./types";

const scaleOf = (person: SeedPerson) => (person.status.startsWith("PPPK") ? "PPPK" : "PNS");
const everyone = seedAgencies.flatMap((agency) => agency.people);
const duplicates = (items: string[]) => items.filter((item, i) => items.indexOf(item) !== i);

describe("people", () => {
  test("are about thirty in each agency", () => {
    expect(seedAgencies.map((agency) => agency.people.length)).toEqual([31, 26]);
  });

  test.each(everyone.map((person) => [person.key, person] as const))(
    "%s has a NIP of the right kind",
    (_, person) => {
      if (person.status === "NON_ASN") {
        expect(person.nip).toBeNull();
        return;
      }
      expect(parseNip(person.nip ?? "")).toMatchObject({
        ok: true,
        kind: scaleOf(person),
        birthDate: person.birthDate,
        gender: person.gender,
        warnings: [],
      });
    },
  );

  test("share no NIP, e-mail or key", () => {
    expect(duplicates(everyone.flatMap((person) => person.nip ?? []))).toEqual([]);
    expect(duplicates(everyone.map((person) => person.email))).toEqual([]);
    expect(duplicates(everyone.map((person) => person.key))).toEqual([]);
    expect(everyone.filter((person) => !person.email.endsWith(".example"))).toEqual([]);
  });

  test("have a rank of their own scale and a known legal standing", () => {
    for (const person of everyone) {
      if (person.rank) expect(findGrade(person.rank, scaleOf(person)), person.key).not.toBeNull();
      expect(findLegalStanding(person.legalStanding), person.key).not.toBeNull();
    }
  });

  // Birth dates are in the NIP and in the logins, so they do not follow the clock.
  test("were younger than 60 in 2026, when the cast was written: the highest retirement age of their posts", () => {
    const old = everyone.filter((person) => person.nip && person.birthDate < "1967-01-01");
    expect(old).toEqual([]);
  });

  test("include one on study leave and one on unpaid leave", () => {
    const standing = (code: string) => everyone.filter((person) => person.legalStanding === code);
    expect(standing("03").map((person) => person.key)).toEqual(["bidan-tugas-belajar"]);
    expect(standing("02").map((person) => person.key)).toEqual(["jf-tata-bangunan-pertama"]);
  });
});

describe.each(seedAgencies.map((agency) => [agency.key, agency] as const))("%s", (_, agency) => {
  const people = new Set(agency.people.map((person) => person.key));
  const units = new Set(agency.units.map((unit) => unit.key));

  test("has one root, existing parents and one head per unit", () => {
    expect(agency.units.filter((unit) => unit.parent === null)).toHaveLength(1);
    expect(agency.units.filter((unit) => unit.parent !== null && !units.has(unit.parent))).toEqual([]);
    expect(agency.units.filter((unit) => headsOf(agency, unit).length !== 1)).toEqual([]);
    expect(agency.people.filter((person) => !units.has(person.unit))).toEqual([]);
  });

  test("refers only to its own people", () => {
    const named = [
      ...agency.plans.map((plan) => plan.person),
      ...agency.matrices.flatMap(({ owner, rows }) => [owner, ...rows.map(({ person }) => person)]),
      ...agency.progress.map((row) => row.person),
      ...agency.evaluations.map((row) => row.person),
      ...agency.feedback.flatMap((row) => [row.person, row.giver ?? row.person]),
      ...agency.dialogues.flatMap((row) => [row.person, row.leader]),
      ...agency.trainings.flatMap((row) =>
        row.sessions.flatMap((each) => each.enrolments.map((e) => e.person)),
      ),
    ];
    expect(named.filter((key) => !people.has(key))).toEqual([]);
  });

  test("superiors who give feedback or hold dialogues are the superiors of the unit tree", () => {
    for (const { person, giver } of agency.feedback.filter((row) => row.giverClass === "SUPERIOR")) {
      expect(giver, person).toBe(superiorOf(agency, person));
    }
    for (const { person, giver } of agency.feedback.filter((row) => row.giverClass === "SUBORDINATE")) {
      expect(superiorOf(agency, giver ?? ""), `${giver}`).toBe(person);
    }
    for (const { person, leader } of agency.dialogues) expect(leader).toBe(superiorOf(agency, person));
  });

  test("trainings hold who enrolled", () => {
    for (const session of agency.trainings.flatMap((training) => training.sessions)) {
      expect(session.enrolments.length).toBeLessThanOrEqual(session.capacity);
    }
  });
});

test("every login names a person of its agency by NIP, or by e-mail without one", () => {
  for (const login of logins.filter((each) => each.agency !== null)) {
    const agency = seedAgencies.find((each) => each.key === login.agency);
    const person = agency?.people.find((each) => each.key === login.person);
    expect(login.login, login.note).toBe(person?.nip ?? person?.email);
  }
});

function headsOf(agency: SeedAgency, unit: SeedUnit): SeedPerson[] {
  return agency.people.filter((person) => person.unit === unit.key && person.position.isUnitHead);
}

/** The head of one's unit, or of the nearest unit above when one is the head. */
function superiorOf(agency: SeedAgency, key: string): string | undefined {
  const person = agency.people.find((each) => each.key === key);
  if (person?.superior) return person.superior.person;
  let unit = agency.units.find((each) => each.key === person?.unit);
  if (person?.position.isUnitHead) unit = agency.units.find((each) => each.key === unit?.parent);
  return unit && headsOf(agency, unit)[0]?.key;
}
