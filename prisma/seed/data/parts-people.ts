import type { PositionLevel } from "@/lib/db/generated/enums";
import { DEFAULT_LEGAL_STANDING } from "@/lib/employees/legal-standing";
import type { SeedPerson, SeedPosition } from "./types";

type AsnInput = Omit<SeedPerson, "nip" | "gender" | "birthDate" | "email" | "legalStanding"> & {
  nip: string;
  legalStanding?: string;
};

/** A civil servant; birth date and sex are read from the NIP, the address from the name. */
export function asn(domain: string, input: AsnInput): SeedPerson {
  const { nip } = input;
  return {
    legalStanding: DEFAULT_LEGAL_STANDING,
    ...input,
    gender: nip[14] === "1" ? "MALE" : "FEMALE",
    birthDate: `${nip.slice(0, 4)}-${nip.slice(4, 6)}-${nip.slice(6, 8)}`,
    email: emailOf(input.name, domain),
  };
}

/** "Yohana Rumbiak" at "contoh.example" gives yohana.rumbiak@contoh.example. */
export function emailOf(name: string, domain: string): string {
  return `${name.toLowerCase().replaceAll(/[^a-z]+/g, ".")}@${domain}`;
}

/** A post that leads its unit. */
export const head = (name: string, level: PositionLevel): SeedPosition => ({
  name,
  kind: "STRUCTURAL",
  level,
  isUnitHead: true,
});

/** A functional post (jabatan fungsional). */
export const functional = (name: string, level: PositionLevel): SeedPosition => ({
  name,
  kind: "FUNCTIONAL",
  level,
  isUnitHead: false,
});

/** An executing post (pelaksana). */
export const executing = (name: string): SeedPosition => ({
  name,
  kind: "EXECUTING",
  level: "PELAKSANA",
  isUnitHead: false,
});
