import "server-only";
import type { z } from "zod";
import { command } from "@/lib/core/command";
import { deleteDraft } from "@/lib/core/drafts";
import { reject } from "@/lib/core/errors";
import type { Tx } from "@/lib/db/tenant";
import { askAppraiser } from "@/lib/matrix/asking";
import { cellOf, type MatrixPerson } from "@/lib/matrix/content";
import { rowDraft } from "@/lib/matrix/drafts";
import { canWriteMatrix } from "@/lib/matrix/policy";
import { listColumns } from "@/lib/matrix/queries/columns";
import { listPeople } from "@/lib/matrix/queries/people";
import type { MatrixPlan } from "@/lib/matrix/queries/plan";
import { changeCell } from "@/lib/matrix/rules/cells";
import { saveRowInput } from "@/lib/matrix/schema";
import { writeCell } from "./cells";
import { auditOf, loadMatrix, requireMatrixMoment, unlink } from "./subject";

type Input = z.output<typeof saveRowInput>;

/** Writes the roles of one person in every column that was sent; columns that came later stay as they are. */
export const saveMatrixRow = command({
  event: "matrix.row.save",
  input: saveRowInput,
  load: loadMatrix,
  allow: canWriteMatrix,
  run: async ({ tx, actor, input, subject, now }) => {
    await requireMatrixMoment({ tx, actor, subject, now });
    const { agencyId, id: skpId } = subject;
    const { employeeId } = input;
    const cells = await knownCells(tx, subject, input);
    const { people } = await listPeople(tx, subject, { employeeId });
    const person = people[0] ?? reject("MATRIX_NOT_MEMBER");
    const memberId = await claimPerson(tx, subject, person, input);
    const changes = cells.map((cell) => {
      const change = changeCell(cellOf(person, cell.columnId), {
        statements: cell.lines,
        isNone: cell.isNone,
      });
      return { columnId: cell.columnId, ...change };
    });
    const removed = changes.flatMap((change) => change.removed);
    await requireUnlinking(tx, agencyId, removed, input.mayUnlink);
    await unlink(tx, agencyId, removed);
    for (const change of changes) await writeCell(tx, { agencyId, memberId, form: subject.form }, change);
    const after = (await listPeople(tx, subject, { employeeId })).people[0] ?? person;
    await askAppraiser({ tx, actor, matrix: subject, now }, { before: person, after });
    await deleteDraft(tx, actor, rowDraft(actor.accountId, skpId, employeeId));
    return { skpId, employeeId };
  },
  audit: ({ subject, input }) => auditOf(subject, { memberId: input.employeeId }),
});

/** The cells of columns that are still there; what was typed for one that went is not dropped silently. */
async function knownCells(tx: Tx, subject: MatrixPlan, { cells }: Input): Promise<Input["cells"]> {
  const known = new Set((await listColumns(tx, subject)).map(({ id }) => id));
  const lost = cells.findIndex(({ columnId, lines }) => !known.has(columnId) && lines.length > 0);
  if (lost >= 0) {
    const text = "Kolom ini sudah tidak ada di SKP pimpinan. Salin isinya ke kolom lain, lalu kosongkan.";
    reject("VALIDATION", { fields: { [`cells.${lost}.lines`]: text } });
  }
  return cells.filter(({ columnId }) => known.has(columnId));
}

/** Holds the person's row at the version the form was read at; writes the first one. Returns its id. */
async function claimPerson(tx: Tx, plan: MatrixPlan, person: MatrixPerson, input: Input): Promise<string> {
  const { agencyId, id: skpId } = plan;
  const { employeeId, version } = input;
  if (person.memberId === null && version === 0) {
    const sortOrder = await nextOrder(tx, plan);
    const [created] = await tx.matrixMember.createManyAndReturn({
      data: [{ agencyId, skpId, employeeId, sortOrder, version: 1 }],
      select: { id: true },
      skipDuplicates: true,
    });
    if (created !== undefined) return created.id;
  } else if (person.memberId !== null) {
    const changed = await tx.matrixMember.updateMany({
      where: { agencyId, id: person.memberId, version },
      data: { version: { increment: 1 } },
    });
    if (changed.count > 0) return person.memberId;
  }
  const { people } = await listPeople(tx, plan, { employeeId });
  reject("CONFLICT", { current: storedFields(people[0] ?? person, input) });
}

/** What is stored now for each field of the form. */
function storedFields(person: MatrixPerson, { cells }: Input): Record<string, string> {
  const fields: Record<string, string> = { version: String(person.version) };
  for (const [index, { columnId }] of cells.entries()) {
    const roles = cellOf(person, columnId);
    fields[`cells.${index}.lines`] = roles.flatMap(({ statement }) => statement ?? []).join("\n");
    fields[`cells.${index}.isNone`] = roles.some(({ statement }) => statement === null) ? "ya" : "";
  }
  return fields;
}

async function requireUnlinking(tx: Tx, agencyId: string, roleIds: string[], agreed: boolean): Promise<void> {
  if (agreed || roleIds.length === 0) return;
  const linked = await tx.workResult.count({ where: { agencyId, roleId: { in: roleIds } } });
  if (linked === 0) return;
  const mayUnlink = `${linked} peran yang Anda hapus sudah masuk SKP. Hasil kerjanya tetap ada di SKP, hanya tautannya dilepas. Centang bila setuju, lalu simpan lagi.`;
  reject("VALIDATION", { fields: { mayUnlink } });
}

/** Place of a new row: after all others. */
export async function nextOrder(tx: Tx, { agencyId, id: skpId }: MatrixPlan): Promise<number> {
  const last = await tx.matrixMember.aggregate({ where: { agencyId, skpId }, _max: { sortOrder: true } });
  return (last._max.sortOrder ?? -1) + 1;
}
