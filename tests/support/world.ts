import { randomUUID } from "node:crypto";
import type { Actor, AgencyActor } from "@/lib/auth/actor";
import { loadActor } from "@/lib/auth/load-actor";
import type { GrantedRole, PositionKind, PositionLevel } from "@/lib/db/generated/enums";
import { inSystem, inTenant, type Tx } from "@/lib/db/tenant";

/**
 * A small named cast on the test file's own database: two agencies side by side.
 *
 *   A "Kabupaten Uji" (WIT)                          B "Kementerian Uji" (WIB)
 *   root    bupati (no NIP), auditor                 root       menteri (no NIP), adminPusat (HR admin)
 *   └ dinas kadin, hr (HR admin), unitHr             └ direktorat  direktur, analis
 *     ├ puskesmas  kapus, bidan, dokter
 *     └ puskesmas2 kapus2, perawat
 *
 * Both have an open period 2026 (quarterly) whose windows all accept writes from 1 Jan 2026 to 1 Feb 2027.
 */
const CAST = {
  bupati: ["A", "root", "AGENCY_LEADER", null],
  auditor: ["A", "root", "PELAKSANA", "bupati"],
  kadin: ["A", "dinas", "JPT_PRATAMA", "bupati"],
  hr: ["A", "dinas", "PELAKSANA", "kadin"],
  unitHr: ["A", "dinas", "PELAKSANA", "kadin"],
  kapus: ["A", "puskesmas", "PENGAWAS", "kadin"],
  bidan: ["A", "puskesmas", "JF_PENYELIA", "kapus"],
  dokter: ["A", "puskesmas", "JF_AHLI_MUDA", "kapus"],
  kapus2: ["A", "puskesmas2", "PENGAWAS", "kadin"],
  perawat: ["A", "puskesmas2", "JF_TERAMPIL", "kapus2"],
  menteri: ["B", "root", "AGENCY_LEADER", null],
  adminPusat: ["B", "root", "PELAKSANA", "menteri"],
  direktur: ["B", "direktorat", "JPT_PRATAMA", "menteri"],
  analis: ["B", "direktorat", "PELAKSANA", "direktur"],
} as const satisfies Record<string, [AgencyKey, string, PositionLevel, string | null]>;

const HEADS = new Set<Name>(["bupati", "kadin", "kapus", "kapus2", "menteri", "direktur"]);
const UNITS = {
  A: [
    ["root", null],
    ["dinas", "root"],
    ["puskesmas", "dinas"],
    ["puskesmas2", "dinas"],
  ],
  B: [
    ["root", null],
    ["direktorat", "root"],
  ],
} as const;
const GRANTS: Partial<Record<Name, [GrantedRole, string | null]>> = {
  hr: ["HR_ADMIN", null],
  unitHr: ["UNIT_HR", "dinas"],
  auditor: ["AUDITOR", null],
  adminPusat: ["HR_ADMIN", null],
};

export type Name = keyof typeof CAST;

/** Everybody of both agencies. */
export const NAMES = Object.keys(CAST) as Name[];
type AgencyKey = "A" | "B";
type Person = { employeeId: string; accountId: string; sessionId: string; unitId: string };
type PeriodIds = { id: string; q1: string; q2: string; q3: string; q4: string; year: string };

export type World = {
  agency: Record<AgencyKey, string>;
  period: Record<AgencyKey, PeriodIds>;
  unit: (agency: AgencyKey, key: string) => string;
  person: (name: Name) => Person;
  /** The actor as a request would see it now (fresh from the session row). */
  actor: (name: Name) => Promise<AgencyActor>;
  operator: () => Promise<Actor>;
  /** Reads or arranges rows of one agency as the application role. */
  inside: <T>(agency: AgencyKey, work: (tx: Tx) => Promise<T>) => Promise<T>;
};

/** A moment at which every window of the world is open. */
export const NOW = new Date("2026-02-10T03:00:00Z");
const OPENS = new Date("2025-12-31T15:00:00Z");
const CLOSES = new Date("2027-01-31T15:00:00Z");

/** Builds the cast; call once per test file (beforeAll) or per test: every call makes new agencies. */
export async function buildWorld(): Promise<World> {
  const agency = { A: randomUUID(), B: randomUUID() };
  const units = new Map<string, { id: string; path: string }>();
  const people = new Map<Name, Person>();
  await inSystem(async (tx) => {
    for (const key of ["A", "B"] as const) {
      await tx.$executeRaw`SELECT set_config('app.agency_id', ${agency[key]}, true)`;
      await tx.agency.create({ data: agencyRow(key, agency[key]) });
      for (const [unit, parent] of UNITS[key]) await createUnit(tx, agency[key], key, unit, parent, units);
      for (const name of namesOf(key))
        people.set(name, await createPerson(tx, agency[key], key, name, units, people));
    }
  });
  const period = { A: await createPeriod(agency.A), B: await createPeriod(agency.B) };
  const operatorSession = await createOperator();
  const person = (name: Name) => found(people.get(name), name);
  return {
    agency,
    period,
    unit: (key, unit) => found(units.get(`${key}/${unit}`), unit).id,
    person,
    actor: async (name) => found(await loadActor(person(name).sessionId), name) as AgencyActor,
    operator: async () => found(await loadActor(operatorSession), "operator"),
    inside: (key, work) => inTenant(agency[key], work),
  };
}

function namesOf(key: AgencyKey): Name[] {
  return (Object.keys(CAST) as Name[]).filter((name) => CAST[name][0] === key);
}

function agencyRow(key: AgencyKey, id: string) {
  return key === "A"
    ? ({
        id,
        name: "Kabupaten Uji",
        shortName: "Uji",
        kind: "REGIONAL",
        timeZone: "Asia/Jayapura",
        place: "Uji",
      } as const)
    : ({
        id,
        name: "Kementerian Uji",
        shortName: "Kemuji",
        kind: "CENTRAL",
        timeZone: "Asia/Jakarta",
        place: "Jakarta",
      } as const);
}

async function createUnit(
  tx: Tx,
  agencyId: string,
  key: AgencyKey,
  unit: string,
  parent: string | null,
  units: Map<string, { id: string; path: string }>,
): Promise<void> {
  const id = randomUUID();
  const above = parent === null ? null : found(units.get(`${key}/${parent}`), parent);
  const path = `${above?.path ?? "/"}${id}/`;
  await tx.unit.create({
    data: {
      agencyId,
      id,
      code: unit.toUpperCase(),
      name: `Unit ${unit}`,
      parentId: above?.id ?? null,
      path,
      depth: path.split("/").length - 3,
      isIndependent: unit.startsWith("puskesmas"),
    },
  });
  units.set(`${key}/${unit}`, { id, path });
}

async function createPerson(
  tx: Tx,
  agencyId: string,
  key: AgencyKey,
  name: Name,
  units: Map<string, { id: string; path: string }>,
  people: Map<Name, Person>,
): Promise<Person> {
  const [, unit, level, superior] = CAST[name];
  const unitId = found(units.get(`${key}/${unit}`), unit).id;
  const position = await tx.position.create({
    data: {
      agencyId,
      unitId,
      name: `Jabatan ${name}`,
      kind: kindOf(level),
      level,
      isUnitHead: HEADS.has(name),
    },
  });
  const nip = level === "AGENCY_LEADER" ? null : nextNip();
  const employee = await tx.employee.create({
    data: {
      agencyId,
      nip,
      name: `Nama ${name}`,
      status: nip === null ? "NON_ASN" : "PNS",
      needsSkp: nip !== null,
      unitId,
      positionId: position.id,
      superiorId: superior === null ? null : found(people.get(superior), superior).employeeId,
    },
  });
  const startsOn = new Date("2024-01-01");
  await tx.assignment.create({
    data: { agencyId, employeeId: employee.id, positionId: position.id, unitId, startsOn },
  });
  const email = `${name}.${agencyId.slice(0, 8)}@uji.example`.toLowerCase();
  const account = await tx.account.create({
    data: {
      agencyId,
      employeeId: employee.id,
      name: employee.name,
      nip,
      email,
      passwordHash: "-",
      mustChangePassword: false,
    },
  });
  const grant = GRANTS[name];
  if (grant !== undefined) {
    const grantUnit = grant[1] === null ? null : found(units.get(`${key}/${grant[1]}`), grant[1]).id;
    await tx.roleGrant.create({
      data: { agencyId, accountId: account.id, role: grant[0], unitId: grantUnit },
    });
  }
  const session = await tx.session.create({ data: { accountId: account.id, expiresAt: tomorrow() } });
  return { employeeId: employee.id, accountId: account.id, sessionId: session.id, unitId };
}

function kindOf(level: PositionLevel): PositionKind {
  if (level.startsWith("JF_")) return "FUNCTIONAL";
  return level === "PELAKSANA" ? "EXECUTING" : "STRUCTURAL";
}

let counter = 0;

/** Valid and unique within the database: born 17 Aug 1985, appointed from Jan 2010 on. */
function nextNip(): string {
  counter += 1;
  const months = Math.floor(counter / 999);
  const appointed = `${2010 + Math.floor(months / 12)}${String((months % 12) + 1).padStart(2, "0")}`;
  return `19850817${appointed}${1 + (counter % 2)}${String((counter % 999) + 1).padStart(3, "0")}`;
}

async function createPeriod(agencyId: string): Promise<PeriodIds> {
  return inTenant(agencyId, async (tx) => {
    const days = { startsOn: new Date("2026-01-01"), endsOn: new Date("2026-12-31") };
    const period = await tx.period.create({
      data: { agencyId, year: 2026, ...days, rhythm: "QUARTERLY", state: "OPEN" },
    });
    const ids: string[] = [];
    for (const number of [1, 2, 3, 4, 5]) {
      const kind = number === 5 ? "YEAR" : "QUARTER";
      const startsOn = number === 5 ? days.startsOn : new Date(Date.UTC(2026, (number - 1) * 3, 1));
      const endsOn = number === 5 ? days.endsOn : new Date(Date.UTC(2026, number * 3, 0));
      const subperiod = await tx.subperiod.create({
        data: { agencyId, periodId: period.id, kind, number: number === 5 ? 1 : number, startsOn, endsOn },
      });
      ids.push(subperiod.id);
    }
    const base = { agencyId, periodId: period.id, opensAt: OPENS, closesAt: CLOSES };
    await tx.phaseWindow.createMany({
      data: [
        { ...base, phase: "PLANNING" },
        { ...base, phase: "FOLLOW_UP" },
        ...ids.flatMap((subperiodId) => [
          { ...base, phase: "EXECUTION" as const, subperiodId },
          { ...base, phase: "EVALUATION" as const, subperiodId },
        ]),
      ],
    });
    const [q1 = "", q2 = "", q3 = "", q4 = "", year = ""] = ids;
    return { id: period.id, q1, q2, q3, q4, year };
  });
}

async function createOperator(): Promise<string> {
  return inSystem(async (tx) => {
    const account = await tx.account.create({
      data: {
        name: "Operator Uji",
        email: `${randomUUID()}@uji.example`,
        isOperator: true,
        mustChangePassword: false,
      },
    });
    const session = await tx.session.create({ data: { accountId: account.id, expiresAt: tomorrow() } });
    return session.id;
  });
}

function tomorrow(): Date {
  return new Date(Date.now() + 86_400_000);
}

function found<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`world has no ${what}`);
  return value;
}
