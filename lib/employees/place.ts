import "server-only";
import { reject } from "@/lib/core/errors";
import type { AssignmentKind } from "@/lib/db/generated/enums";
import type { Tx } from "@/lib/db/tenant";
import { pathsLedBy, recomputePlacement, recomputeSuperiors } from "@/lib/organization/recompute";
import type { PositionSubject } from "./load";
import { actingToEnd, dayBefore, formerToEnd, type Held, rivalHead } from "./rules/assignment";

type Placement = {
  employeeId: string;
  position: PositionSubject;
  kind: AssignmentKind;
  startsOn: Date;
  endsOn: Date | null;
  note: string | null;
};

const held = {
  id: true,
  employeeId: true,
  unitId: true,
  kind: true,
  startsOn: true,
  endsOn: true,
  position: { select: { isUnitHead: true } },
  employee: { select: { name: true } },
} as const;

/**
 * Puts somebody on a position under the organisation's lock: ends the former definitive post and the acting heads it
 * replaces, then derives placement and superiors of everybody it reaches. Returns `assignmentId`.
 */
export async function place(tx: Tx, agencyId: string, today: string, placement: Placement): Promise<string> {
  const { position, ...row } = placement;
  if (position.unit.endedOn !== null) reject("UNIT_ENDED");
  const planned = { ...row, isUnitHead: position.isUnitHead };
  const own = await findHeld(tx, { agencyId, employeeId: row.employeeId });
  const heads = position.isUnitHead
    ? await findHeld(tx, { agencyId, unitId: position.unitId, position: { isUnitHead: true } })
    : [];
  const former = formerToEnd(planned, own);
  if (former === null) {
    const startsOn = "Pilih tanggal setelah jabatan definitif terakhir pegawai ini dimulai.";
    reject("VALIDATION", { fields: { startsOn } });
  }
  const ending = [...former, ...actingToEnd(planned, heads)];
  const rival = rivalHead(
    planned,
    heads.filter(({ id }) => !former.some((post) => post.id === id)),
  );
  if (rival !== null) reject("HEAD_TAKEN", { values: { name: rival.name } });
  await tx.assignment.updateMany({
    where: { agencyId, id: { in: ending.map(({ id }) => id) } },
    data: { endsOn: dayBefore(row.startsOn) },
  });
  await endDelegations(
    tx,
    agencyId,
    ending.filter((post) => post.isUnitHead),
    dayBefore(row.startsOn),
  );
  const { id } = await tx.assignment.create({
    data: { ...row, agencyId, positionId: position.id, unitId: position.unitId },
  });
  const employeeIds = [row.employeeId, ...ending.map(({ employeeId }) => employeeId)];
  await settle(tx, agencyId, today, [...new Set(employeeIds)]);
  return id;
}

/** What was delegated to somebody as the leader of a unit ends with the post (p.89 A7). */
export async function endDelegations(
  tx: Tx,
  agencyId: string,
  posts: { employeeId: string; unitId: string }[],
  lastDay: Date,
): Promise<void> {
  if (posts.length === 0) return;
  await tx.appraiserDelegation.updateMany({
    where: {
      agencyId,
      AND: [
        { OR: posts.map(({ employeeId, unitId }) => ({ employeeId, unitId })) },
        { OR: [{ endsOn: null }, { endsOn: { gt: lastDay } }] },
      ],
    },
    data: { endsOn: lastDay, endReason: "Tidak lagi memimpin unit ini." },
  });
}

/** Derives placement and superiors again after these people's posts changed, for everybody they reach. */
export async function settle(tx: Tx, agencyId: string, today: string, employeeIds: string[]): Promise<void> {
  await recomputePlacement(tx, agencyId, { today, employeeIds });
  const unitPaths = await pathsLedBy(tx, agencyId, employeeIds);
  await recomputeSuperiors(tx, agencyId, { today, unitPaths, employeeIds });
}

async function findHeld(
  tx: Tx,
  where: NonNullable<Parameters<Tx["assignment"]["findMany"]>[0]>["where"],
): Promise<(Held & { name: string; unitId: string })[]> {
  const rows = await tx.assignment.findMany({ where, select: held });
  return rows.map(({ position, employee, ...row }) => ({
    ...row,
    isUnitHead: position.isUnitHead,
    name: employee.name,
  }));
}
