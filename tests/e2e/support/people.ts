import { readFileSync } from "node:fs";
import { seedAgencies } from "@/prisma/seed/data/agencies";
import type { SeedAgency, SeedPerson } from "@/prisma/seed/data/types";

const logins: { login: string; password: string }[] = JSON.parse(
  readFileSync("prisma/seed/logins.json", "utf8"),
);

/** The password of every demo account. */
export const PASSWORD = logins[0]?.password ?? "";

export const OPERATOR = "operator";

/** What a person of the demo types to sign in, by the key of the cast. */
export function loginOf(person: string): string {
  if (person === OPERATOR) return "operator@kinerja.example";
  const { nip, email } = personOf(person);
  return nip ?? email;
}

export function personOf(person: string): SeedPerson {
  const found = seedAgencies.flatMap(({ people }) => people).find(({ key }) => key === person);
  if (found === undefined) throw new Error(`the demo has no ${person}`);
  return found;
}

export function agencyOf(person: string): SeedAgency {
  const found = seedAgencies.find(({ people }) => people.some(({ key }) => key === person));
  if (found === undefined) throw new Error(`the demo has no ${person}`);
  return found;
}
