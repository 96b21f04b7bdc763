import type { EmploymentStatus, Gender, PositionKind, PositionLevel } from "@/lib/db/generated/enums";

export type UnitField =
  | "code"
  | "name"
  | "parentCode"
  | "isIndependent"
  | "headPosition"
  | "headLevel"
  | "headExternalId";

export type EmployeeField =
  | "externalId"
  | "nip"
  | "name"
  | "frontTitle"
  | "backTitle"
  | "birthDate"
  | "gender"
  | "status"
  | "rank"
  | "position"
  | "positionKind"
  | "positionLevel"
  | "unitCode"
  | "headsUnit"
  | "superiorNip"
  | "superiorReason"
  | "email"
  | "legalStanding";

/** A line of a plan: one indicator of one work result of one person. */
export type PlanField =
  | "nip"
  | "statement"
  | "kind"
  | "assignedBy"
  | "servesText"
  | "indicator"
  | "aspect"
  | "perspective"
  | "target"
  | "unit";

/** A yearly predicate from before the application was used. */
export type FormerField = "nip" | "year" | "predicate";

/** A unit as an import knows it: everything by codes, no database ids. */
export type UnitDraft = {
  code: string;
  name: string;
  parentCode: string | null;
  /** Unit kerja mandiri: its head plans as the leaders of the agency do. */
  isIndependent: boolean;
  /** The structural post that heads the unit, and its level; both or neither. */
  headPosition: string | null;
  headLevel: PositionLevel | null;
  /** Person id of the head in the national register. */
  headExternalId: string | null;
};

/** An employee as an import knows it: everything by codes and NIP, no database ids. */
export type EmployeeDraft = {
  nip: string;
  externalId: string | null;
  name: string;
  frontTitle: string | null;
  backTitle: string | null;
  birthDate: string;
  gender: Gender;
  status: EmploymentStatus;
  /** Golongan. */
  rank: string | null;
  position: string;
  positionKind: PositionKind;
  positionLevel: PositionLevel;
  unitCode: string;
  headsUnit: boolean;
  /** Only when it differs from what the unit tree says. */
  superiorNip: string | null;
  superiorReason: string | null;
  email: string | null;
  legalStanding: string;
};
