import "server-only";
import type { AgencyActor } from "@/lib/auth/actor";
import type { Reads } from "@/lib/db/direct";
import { fullName } from "@/lib/employees/names";
import { cellOf, type MatrixColumn, type MatrixPerson } from "@/lib/matrix/content";
import { listColumns } from "@/lib/matrix/queries/columns";
import { listPeople } from "@/lib/matrix/queries/people";
import { getMatrixPlan, type MatrixPlan } from "@/lib/matrix/queries/plan";
import type { MatrixDocument, MatrixRow } from "./matrix-form";

/** Team leads whose own matrices are printed after the leader's. */
const MAX_TEAMS = 20;

export type PrintedMatrices = { plan: MatrixPlan; matrices: MatrixDocument[] };

/**
 * What form A.1.5 prints for one plan: its matrix, then those of the team leads who stand in it (two levels, p.48-49).
 * Null when the actor may not read the matrix; matrices of team leads only as far as the actor may read them.
 */
export async function getMatrixDocuments(
  tx: Reads,
  actor: AgencyActor,
  skpId: string,
  now: Date,
): Promise<PrintedMatrices | null> {
  const first = await readMatrix(tx, actor, skpId, now);
  if (first === null) return null;
  const leads = first.people.flatMap(({ leadsTeam, plan }) => (leadsTeam && plan !== null ? [plan.id] : []));
  const matrices = [first.document];
  for (const leadPlan of leads.slice(0, MAX_TEAMS)) {
    const team = await readMatrix(tx, actor, leadPlan, now);
    if (team !== null) matrices.push(team.document);
  }
  return { plan: first.plan, matrices };
}

async function readMatrix(tx: Reads, actor: AgencyActor, skpId: string, now: Date) {
  const plan = await getMatrixPlan(tx, { actor, agencyId: actor.agencyId, skpId, now });
  if (plan === null) return null;
  const columns = await listColumns(tx, plan);
  const { people } = await listPeople(tx, plan, "ALL");
  return { plan, people, document: documentOf(plan, columns, people) };
}

function documentOf(
  plan: MatrixPlan,
  columns: readonly MatrixColumn[],
  people: readonly MatrixPerson[],
): MatrixDocument {
  return {
    owner: { name: fullName(plan), position: plan.positionName },
    columns: columns.map(({ id, statement }) => ({ id, statement })),
    rows: people.map((person) => ({
      person: { name: fullName(person), position: person.positionName ?? "" },
      cells: cellsOf(person, columns),
    })),
    isDraft: plan.state !== "AGREED",
  };
}

function cellsOf(person: MatrixPerson, columns: readonly MatrixColumn[]): MatrixRow["cells"] {
  return Object.fromEntries(
    columns.flatMap(({ id }) => {
      const roles = cellOf(person, id);
      if (roles.length === 0) return [];
      const statements = roles.flatMap(({ statement }) => statement ?? []);
      return [[id, statements.length === 0 ? ("NONE" as const) : statements]];
    }),
  );
}
