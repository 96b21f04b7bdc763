import { inTenant } from "@/lib/db/tenant";
import { linkRole } from "@/lib/matrix/commands/link";
import { addMatrixMembers } from "@/lib/matrix/commands/members";
import { placeRole } from "@/lib/matrix/commands/place";
import { saveMatrixRow } from "@/lib/matrix/commands/row";
import { getMatrixPage } from "@/lib/matrix/page-data";
import { isSameWording } from "@/lib/matrix/rules/cells";
import { type Cast, personOf, run } from "./cast";
import type { SeedMatrix } from "./data/types";
import { onEveryStage, planOf, required, type Stage } from "./stage";

/** The matrices of the cast, first levels first; roles are linked to the plans that hold them, in the same or in other words. */
export async function loadMatrices(cast: Cast): Promise<void> {
  await onEveryStage(cast, async (stage) => {
    for (const matrix of stage.agency.data.matrices) {
      const { skpId } = await planOf(stage, matrix.owner);
      await addPeople(stage, matrix, skpId);
      await writeRows(stage, matrix, skpId);
      await linkPlaced(stage, matrix, skpId);
    }
  });
}

const contextOf = async (stage: Stage, person: string) => ({
  actor: await stage.actor(person),
  now: stage.at({ on: "01-22" }, "10:00"),
});

/** The head of the unit puts the people into the matrix, which makes its owner a team lead. */
async function addPeople(stage: Stage, { owner, unitHead, rows }: SeedMatrix, skpId: string): Promise<void> {
  const employeeIds = rows.map(({ person }) => personOf(stage.agency, person).employeeId);
  await run(addMatrixMembers, await contextOf(stage, unitHead ?? owner), { skpId, employeeIds });
}

async function matrixPage(stage: Stage, owner: string, skpId: string) {
  const { actor, now } = await contextOf(stage, owner);
  const asked = { now, page: 1 };
  const page = await inTenant(stage.agency.id, (tx) => getMatrixPage(tx, actor, skpId, asked));
  return required(page, `matrix of ${owner}`);
}

async function writeRows(stage: Stage, { owner, rows }: SeedMatrix, skpId: string): Promise<void> {
  const { columns } = await matrixPage(stage, owner, skpId);
  const context = await contextOf(stage, owner);
  for (const { person, cells } of rows) {
    const { employeeId } = personOf(stage.agency, person);
    await run(saveMatrixRow, context, {
      skpId,
      employeeId,
      version: 0,
      cells: columns.map(({ id: columnId }, index) => {
        const roles = cells[index] ?? [];
        return roles === "NONE" ? { columnId, isNone: true } : { columnId, lines: roles.join("\n") };
      }),
    });
  }
}

async function linkPlaced(stage: Stage, { owner, rows }: SeedMatrix, skpId: string): Promise<void> {
  const { people } = await matrixPage(stage, owner, skpId);
  const context = await contextOf(stage, owner);
  for (const { employeeId, plan, roles } of people) {
    if (plan === null) continue;
    const row = rows.find(({ person }) => personOf(stage.agency, person).employeeId === employeeId);
    for (const { role, result } of row?.links ?? []) {
      const { id: roleId } = required(
        roles.find(({ statement }) => statement === role),
        `role ${role}`,
      );
      const resultId = (await planOf(stage, row?.person ?? "")).results[result - 1]?.id;
      await run(linkRole, context, { skpId, roleId, resultId });
    }
    const where = { agencyId: stage.agency.id, skpId: plan.id };
    const results = await inTenant(stage.agency.id, (tx) => tx.workResult.findMany({ where }));
    for (const { id: roleId, statement } of roles) {
      const isThere = results.some((each) => statement !== null && isSameWording(each.statement, statement));
      if (isThere) await run(placeRole, context, { skpId, roleId });
    }
  }
}
