import { randomUUID } from "node:crypto";
import type { Actor, AgencyActor } from "@/lib/auth/actor";
import { loadActor } from "@/lib/auth/load-actor";
import { pool } from "@/lib/db/client";
import type { GrantedRole, PositionKind, PositionLevel } from "@/lib/db/generated/enums";
import { inTenant, type Tx } from "@/lib/db/tenant";
import { insertStatements, type Rows } from "@/tests/support/insert";

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
  const unitIds = new Map<string, string>();
  const people = new Map<Name, Person>();
  const operator = operatorRows();
  const period = { A: periodRows(agency.A), B: periodRows(agency.B) };
  const ofAgency = (key: AgencyKey) => [
    `SELECT set_config('app.agency_id', '${agency[key]}', true);`,
    insertStatements([
      ["Agency", [agencyRow(key, agency[key])]],
      ["Unit", unitRows(agency[key], key, unitIds)],
      ...peopleRows(agency[key], key, unitIds, people),
      ...period[key].rows,
    ]),
  ];
  // One text is one transaction; the settings end with it.
  await pool.query(
    [
      "SELECT set_config('app.scope', 'system', true);",
      ...ofAgency("A"),
      ...ofAgency("B"),
      insertStatements(operator.rows),
    ].join("\n"),
  );
  const person = (name: Name) => found(people.get(name), name);
  return {
    agency,
    period: { A: period.A.ids, B: period.B.ids },
    unit: (key, unit) => found(unitIds.get(`${key}/${unit}`), unit),
    person,
    actor: async (name) => found(await loadActor(person(name).sessionId), name) as AgencyActor,
    operator: async () => found(await loadActor(operator.sessionId), "operator"),
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

function unitRows(agencyId: string, key: AgencyKey, unitIds: Map<string, string>) {
  const paths = new Map<string | null, string>();
  return UNITS[key].map(([unit, parent]) => {
    const id = randomUUID();
    const path = `${paths.get(parent) ?? "/"}${id}/`;
    unitIds.set(`${key}/${unit}`, id);
    paths.set(unit, path);
    return {
      agencyId,
      id,
      code: unit.toUpperCase(),
      name: `Unit ${unit}`,
      parentId: unitIds.get(`${key}/${parent}`) ?? null,
      path,
      depth: path.split("/").length - 3,
      isIndependent: unit.startsWith("puskesmas"),
    };
  });
}

function peopleRows(
  agencyId: string,
  key: AgencyKey,
  unitIds: Map<string, string>,
  people: Map<Name, Person>,
): Rows[] {
  const rows = namesOf(key).map((name) => {
    const [, unit, level, superior] = CAST[name];
    const unitId = found(unitIds.get(`${key}/${unit}`), unit);
    const [employeeId, accountId, sessionId] = [randomUUID(), randomUUID(), randomUUID()];
    people.set(name, { employeeId, accountId, sessionId, unitId });
    const positionId = randomUUID();
    const nip = level === "AGENCY_LEADER" ? null : nextNip();
    const superiorId = superior === null ? null : found(people.get(superior), superior).employeeId;
    const email = `${name}.${agencyId.slice(0, 8)}@uji.example`.toLowerCase();
    const [role, place] = GRANTS[name] ?? [];
    const grantUnit = place ? found(unitIds.get(`${key}/${place}`), place) : null;
    const isUnitHead = HEADS.has(name);
    return {
      position: {
        agencyId,
        id: positionId,
        unitId,
        name: `Jabatan ${name}`,
        kind: kindOf(level),
        level,
        isUnitHead,
      },
      employee: {
        agencyId,
        id: employeeId,
        nip,
        name: `Nama ${name}`,
        status: nip === null ? "NON_ASN" : "PNS",
        needsSkp: nip !== null,
        unitId,
        positionId,
        superiorId,
      },
      assignment: { agencyId, id: randomUUID(), employeeId, positionId, unitId, startsOn: "2024-01-01" },
      account: {
        agencyId,
        id: accountId,
        employeeId,
        name: `Nama ${name}`,
        nip,
        email,
        passwordHash: "-",
        mustChangePassword: false,
      },
      grant: role === undefined ? [] : [{ agencyId, id: randomUUID(), accountId, role, unitId: grantUnit }],
      session: { id: sessionId, accountId, expiresAt: tomorrow() },
    };
  });
  return [
    ["Position", rows.map(({ position }) => position)],
    ["Employee", rows.map(({ employee }) => employee)],
    ["Assignment", rows.map(({ assignment }) => assignment)],
    ["Account", rows.map(({ account }) => account)],
    ["RoleGrant", rows.flatMap(({ grant }) => grant)],
    ["Session", rows.map(({ session }) => session)],
  ];
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

function periodRows(agencyId: string): { ids: PeriodIds; rows: Rows[] } {
  const periodId = randomUUID();
  const day = (month: number, day: number) => new Date(Date.UTC(2026, month, day));
  const subperiods = [1, 2, 3, 4, 5].map((number) => ({
    agencyId,
    id: randomUUID(),
    periodId,
    kind: number === 5 ? "YEAR" : "QUARTER",
    number: number === 5 ? 1 : number,
    startsOn: day(number === 5 ? 0 : (number - 1) * 3, 1),
    endsOn: day(number === 5 ? 12 : number * 3, 0),
  }));
  const window = (phase: string, subperiodId: string | null) => {
    return { agencyId, id: randomUUID(), periodId, phase, subperiodId, opensAt: OPENS, closesAt: CLOSES };
  };
  const [q1 = "", q2 = "", q3 = "", q4 = "", year = ""] = subperiods.map(({ id }) => id);
  const days = { startsOn: day(0, 1), endsOn: day(12, 0) };
  return {
    ids: { id: periodId, q1, q2, q3, q4, year },
    rows: [
      ["Period", [{ agencyId, id: periodId, year: 2026, ...days, rhythm: "QUARTERLY", state: "OPEN" }]],
      ["Subperiod", subperiods],
      [
        "PhaseWindow",
        [
          window("PLANNING", null),
          window("FOLLOW_UP", null),
          ...subperiods.flatMap(({ id }) => [window("EXECUTION", id), window("EVALUATION", id)]),
        ],
      ],
    ],
  };
}

function operatorRows(): { sessionId: string; rows: Rows[] } {
  const [id, sessionId] = [randomUUID(), randomUUID()];
  const email = `${randomUUID()}@uji.example`;
  return {
    sessionId,
    rows: [
      ["Account", [{ id, name: "Operator Uji", email, isOperator: true, mustChangePassword: false }]],
      ["Session", [{ id: sessionId, accountId: id, expiresAt: tomorrow() }]],
    ],
  };
}

function tomorrow(): Date {
  return new Date(Date.now() + 86_400_000);
}

function found<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`world has no ${what}`);
  return value;
}
