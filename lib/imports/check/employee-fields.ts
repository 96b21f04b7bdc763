import type { EmploymentStatus, Gender, PositionKind, PositionLevel } from "@/lib/db/generated/enums";
import { DEFAULT_LEGAL_STANDING, findLegalStanding } from "@/lib/employees/legal-standing";
import type { Nip } from "@/lib/employees/nip";
import {
  findGrade,
  findPositionKind,
  findPositionLevel,
  fullPositionName,
  levelFromPositionName,
  levelKind,
} from "@/lib/employees/reference";
import type { EmployeeDraft, EmployeeField, UnitDraft } from "@/lib/imports/fields";
import { readDay } from "@/lib/imports/read-day";
import { type Candidate, content, readNip, report } from "./candidate";
import { readText, readYesNo } from "./texts";

export type EmployeeCandidate = Candidate<EmployeeField, EmployeeDraft>;

const KIND_LABELS: Record<PositionKind, string> = {
  STRUCTURAL: "struktural",
  FUNCTIONAL: "fungsional",
  EXECUTING: "pelaksana",
};

const STATUSES: Record<string, EmploymentStatus> = {
  pns: "PNS",
  cpns: "CPNS",
  pppk: "PPPK",
  pppkparuhwaktu: "PPPK_PART_TIME",
};

/** Reads the fields that a row carries by itself; a cell that says nothing keeps what is stored. */
export function readEmployee(employee: EmployeeCandidate, units: Map<string, UnitDraft>): void {
  const nip = readCheckedNip(employee);
  const before = employee.existing;
  const status = readStatus(employee, nip);
  const positionKind = readPositionKind(employee);
  const position = readText(employee, "position", 250, before?.position) ?? "";
  const unit = readUnit(employee, units);
  const headsUnit = readHeadsUnit(employee, unit);
  const positionLevel = readLevel(employee, { positionKind, position, headsUnit, unit });
  employee.draft = {
    nip: nip?.digits ?? "",
    externalId: readText(employee, "externalId", 64, before?.externalId),
    name: readName(employee),
    frontTitle: readText(employee, "frontTitle", 60, before?.frontTitle),
    backTitle: readText(employee, "backTitle", 100, before?.backTitle),
    birthDate: nip?.birthDate ?? "",
    gender: nip?.gender ?? "MALE",
    status,
    rank: readRank(employee, scaleOf(status)),
    position: fullPositionName(position, positionLevel),
    positionKind: positionKind ?? "EXECUTING",
    positionLevel,
    unitCode: unit?.code ?? "",
    headsUnit,
    superiorNip: null,
    superiorReason: null,
    email: readEmail(employee),
    legalStanding: readLegalStanding(employee),
  };
  if (position === "") report(employee, "position", "POSITION_EMPTY");
  if (headsUnit && positionKind === "EXECUTING") report(employee, "headsUnit", "HEAD_EXECUTING");
}

function readCheckedNip(employee: EmployeeCandidate): Nip | null {
  const nip = readNip(employee);
  if (nip === null) return null;
  for (const warning of nip.warnings) report(employee, "nip", warning);
  checkBirthDate(employee, nip.birthDate);
  checkGender(employee, nip.gender);
  return nip;
}

function checkBirthDate(employee: EmployeeCandidate, fromNip: string): void {
  const text = content(employee, "birthDate");
  if (!text) return;
  const day = readDay(text);
  if (day === null) report(employee, "birthDate", "BIRTH_DATE_UNREADABLE");
  else if (day !== fromNip) report(employee, "birthDate", "BIRTH_DATE_MISMATCH");
}

function checkGender(employee: EmployeeCandidate, fromNip: Gender): void {
  const text = content(employee, "gender")?.toLowerCase();
  if (!text) return;
  // The register writes M and F, Indonesian lists L and P or the words.
  const gender = /^(m|l|1|pria|laki)/.test(text) ? "MALE" : "FEMALE";
  if (gender !== fromNip) report(employee, "gender", "GENDER_MISMATCH");
}

function readName(employee: EmployeeCandidate): string {
  const name = content(employee, "name") ?? employee.existing?.name ?? "";
  if (!/\p{L}/u.test(name)) report(employee, "name", "NAME_EMPTY");
  if (name.length > 150) report(employee, "name", "NAME_TOO_LONG");
  return name;
}

function readStatus(employee: EmployeeCandidate, nip: Nip | null): EmploymentStatus {
  const text = content(employee, "status");
  if (!text) return employee.existing?.status ?? nip?.kind ?? "PNS";
  const status = STATUSES[text.toLowerCase().replace(/[^a-z]/g, "")];
  if (!status) {
    report(employee, "status", "STATUS_UNKNOWN");
    return "PNS";
  }
  if (nip && nip.kind !== scaleOf(status)) report(employee, "status", "STATUS_NIP_MISMATCH", nip.kind);
  return status;
}

function scaleOf(status: EmploymentStatus): "PNS" | "PPPK" {
  return status === "PNS" || status === "CPNS" ? "PNS" : "PPPK";
}

function readRank(employee: EmployeeCandidate, scale: "PNS" | "PPPK"): string | null {
  const text = content(employee, "rank");
  if (!text) return text === null ? null : (employee.existing?.rank ?? null);
  const grade = findGrade(text, scale);
  if (!grade) report(employee, "rank", "GRADE_UNKNOWN", scale);
  return grade?.code ?? null;
}

function readPositionKind(employee: EmployeeCandidate): PositionKind | null {
  const text = content(employee, "positionKind");
  const kind = text ? findPositionKind(text) : employee.existing?.positionKind;
  if (!kind) report(employee, "positionKind", text ? "POSITION_KIND_UNKNOWN" : "POSITION_KIND_EMPTY");
  return kind ?? null;
}

function readUnit(employee: EmployeeCandidate, units: Map<string, UnitDraft>): UnitDraft | null {
  const code = content(employee, "unitCode") ?? employee.existing?.unitCode;
  const unit = code ? units.get(code) : undefined;
  if (!unit) report(employee, "unitCode", code ? "UNIT_UNKNOWN" : "UNIT_EMPTY");
  return unit ?? null;
}

/** In our template a column says who heads a unit; in the register the unit names its head, or the head's post. */
function readHeadsUnit(employee: EmployeeCandidate, unit: UnitDraft | null): boolean {
  const before = employee.existing;
  const kept = before?.headsUnit === true && before.unitCode === unit?.code;
  if (employee.row.fields.headsUnit !== undefined) return readYesNo(employee, "headsUnit", kept);
  const externalId = content(employee, "externalId");
  if (externalId && unit?.headExternalId) return unit.headExternalId === externalId;
  const position = content(employee, "position")?.toLowerCase();
  return kept || (position !== undefined && position === unit?.headPosition?.toLowerCase());
}

type Post = {
  positionKind: PositionKind | null;
  position: string;
  headsUnit: boolean;
  unit: UnitDraft | null;
};

function readLevel(employee: EmployeeCandidate, post: Post): PositionLevel {
  const text = content(employee, "positionLevel");
  const level = text ? findPositionLevel(text) : levelFromFacts(employee, post);
  if (!post.positionKind) return level ?? "PELAKSANA";
  if (!level) {
    report(employee, "positionLevel", text ? "LEVEL_UNKNOWN" : "LEVEL_EMPTY");
  } else if (levelKind(level) !== post.positionKind) {
    report(employee, "positionLevel", "LEVEL_KIND_MISMATCH", KIND_LABELS[post.positionKind]);
  }
  return level ?? "PELAKSANA";
}

/** A functional post says its level in its name; a structural head has the level of the unit's eselon. */
function levelFromFacts(employee: EmployeeCandidate, post: Post): PositionLevel | null {
  if (post.positionKind === "EXECUTING") return "PELAKSANA";
  const stored = employee.existing?.positionLevel ?? null;
  const kept = stored && levelKind(stored) === post.positionKind ? stored : null;
  if (post.positionKind === "FUNCTIONAL") return levelFromPositionName(post.position) ?? kept;
  return (post.headsUnit ? post.unit?.headLevel : null) ?? kept;
}

function readEmail(employee: EmployeeCandidate): string | null {
  const email = readText(employee, "email", 254, employee.existing?.email)?.toLowerCase() ?? null;
  if (email !== null && !/^[^\s@,;<>"]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(email)) {
    report(employee, "email", "EMAIL_INVALID");
  }
  return email;
}

function readLegalStanding(employee: EmployeeCandidate): string {
  const text = content(employee, "legalStanding");
  if (!text) return employee.existing?.legalStanding ?? DEFAULT_LEGAL_STANDING;
  const standing = findLegalStanding(text);
  if (!standing) report(employee, "legalStanding", "LEGAL_STANDING_UNKNOWN");
  return standing?.code ?? DEFAULT_LEGAL_STANDING;
}
