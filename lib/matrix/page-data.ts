import "server-only";
import type { AgencyActor } from "@/lib/auth/actor";
import type { Reads } from "@/lib/db/direct";
import type { Tx } from "@/lib/db/tenant";
import { canSeeRecord } from "@/lib/employees/policy";
import type { MatrixColumn, MatrixPerson } from "@/lib/matrix/content";
import { canWriteMatrix, seesPlanOf } from "@/lib/matrix/policy";
import { listColumns } from "@/lib/matrix/queries/columns";
import { getCoverage, type IdlePerson } from "@/lib/matrix/queries/coverage";
import { type FreeResult, listFreeResults } from "@/lib/matrix/queries/free-results";
import { listPeople } from "@/lib/matrix/queries/people";
import { getMatrixPlan, type MatrixPlan } from "@/lib/matrix/queries/plan";
import { emptyColumns } from "@/lib/matrix/rules/coverage";
import { getPlanningTime } from "@/lib/skp/queries/moments";

/** A row as this viewer may see it. */
export type SeenPerson = MatrixPerson & {
  /** Whether the state of the person's plan is shown. */
  seesPlan: boolean;
  /** Whether the viewer may put the roles into the person's plan. */
  canPlace: boolean;
  /** The person's own matrix as far as the viewer may open it: the second level. */
  teamMatrix: "NONE" | "LEADS" | "MAY_LEAD";
};

export type MatrixFrame = {
  plan: MatrixPlan;
  columns: MatrixColumn[];
  /** Whether the viewer may write the matrix now. */
  canWrite: boolean;
  /** Whether the viewer is one who writes it, also while the time for it has not come or has passed. */
  isWriter: boolean;
  /** Whether the viewer may open the plan itself. */
  seesPlan: boolean;
};

export type MatrixPage = MatrixFrame & {
  people: SeenPerson[];
  total: number;
  empty: MatrixColumn[];
  idle: IdlePerson[];
  idleTotal: number;
};

type Asked = { now: Date; page: number };

/** The matrix of a plan, 40 people to a page; null when the actor may not read it. Seven queries. */
export async function getMatrixPage(
  tx: Reads,
  actor: AgencyActor,
  skpId: string,
  { now, page }: Asked,
): Promise<MatrixPage | null> {
  const frame = await getFrame(tx, actor, skpId, now);
  if (frame === null) return null;
  const { plan, columns } = frame;
  const { people, total } = await listPeople(tx, plan, { page });
  const { covered, idle, idleTotal } = await getCoverage(tx, plan);
  const seen = people.map((person) => seenPerson(actor, frame, person));
  return { ...frame, people: seen, total, empty: emptyColumns(columns, covered), idle, idleTotal };
}

export type MatrixRow = MatrixFrame & {
  person: SeenPerson;
  /** What a role may be linked to by hand. */
  free: FreeResult[];
};

/** One row of a matrix; null when the actor may not read it or the person is not in it. Six queries. */
export async function getMatrixRow(
  tx: Tx,
  actor: AgencyActor,
  { skpId, employeeId }: { skpId: string; employeeId: string },
  now: Date,
): Promise<MatrixRow | null> {
  const frame = await getFrame(tx, actor, skpId, now);
  if (frame === null) return null;
  const [row] = (await listPeople(tx, frame.plan, { employeeId })).people;
  if (row === undefined) return null;
  const person = seenPerson(actor, frame, row);
  const target = person.canPlace ? person.plan : null;
  const { agencyId } = frame.plan;
  const free = target === null ? [] : await listFreeResults(tx, { agencyId, id: target.id });
  return { ...frame, person, free };
}

/** What every page of a matrix starts from. Three queries. */
export async function getFrame(
  tx: Reads,
  actor: AgencyActor,
  skpId: string,
  now: Date,
): Promise<MatrixFrame | null> {
  const plan = await getMatrixPlan(tx, { actor, agencyId: actor.agencyId, skpId, now });
  if (plan === null) return null;
  const columns = await listColumns(tx, plan);
  const isWriter = canWriteMatrix(actor, plan);
  // The matrix grows all year, whether the leader's plan was agreed or not (commands/subject.ts).
  const { writable } = await getPlanningTime(tx, { ...plan, revision: 1 }, now);
  return { plan, columns, isWriter, canWrite: isWriter && writable, seesPlan: canSeeRecord(actor, plan) };
}

function seenPerson(actor: AgencyActor, { plan, isWriter }: MatrixFrame, person: MatrixPerson): SeenPerson {
  const seesPlan = seesPlanOf(actor, plan, person.employeeId);
  const canPlace = isWriter || actor.employeeId === person.employeeId;
  const access = { seesPlan, canPlace, teamMatrix: teamMatrixOf(actor, person) };
  if (seesPlan) return { ...person, ...access };
  const roles = person.roles.map((role) => ({
    ...role,
    result: null,
    approval: "CLEAR" as const,
    taskId: null,
  }));
  return { ...person, ...access, plan: null, roles };
}

function teamMatrixOf(actor: AgencyActor, person: MatrixPerson): SeenPerson["teamMatrix"] {
  if (person.plan === null || !canSeeRecord(actor, person)) return "NONE";
  if (person.leadsTeam) return "LEADS";
  const { employeeId } = person;
  const mayStart = canWriteMatrix(actor, { ...person, isLed: false, isMember: false });
  return mayStart && employeeId !== actor.employeeId ? "MAY_LEAD" : "NONE";
}
