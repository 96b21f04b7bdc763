import "server-only";
import { exactFromColumn } from "@/lib/core/quantity";
import type { Tx } from "@/lib/db/tenant";
import { fullName } from "@/lib/employees/names";
import type { Manual, Strategy, Workblock } from "@/lib/strategy/content";
import { LEADER_CONTROL_LABEL, type LeaderControl } from "@/lib/strategy/labels";

type Key = { agencyId: string; indicatorId: string };

/** The manual of an indicator; null while there is none. */
export async function getManual(tx: Tx, { agencyId, indicatorId }: Key): Promise<Manual | null> {
  return (await mapManuals(tx, agencyId, [indicatorId])).get(indicatorId) ?? null;
}

/** The manuals of some indicators, by the indicator's id. */
export async function mapManuals(tx: Tx, agencyId: string, ids: string[]): Promise<Map<string, Manual>> {
  const rows = await tx.indicatorManual.findMany({ where: { agencyId, indicatorId: { in: ids } } });
  return new Map(
    rows.map(({ agencyId: _agency, indicatorId, control, ...rest }) => [
      indicatorId,
      { ...rest, control: isLeaderControl(control) ? control : "OUTPUT_LOW" },
    ]),
  );
}

function isLeaderControl(control: string): control is LeaderControl {
  return control in LEADER_CONTROL_LABEL;
}

/** The workblock of an indicator; null while there is none. */
export async function getWorkblock(tx: Tx, { agencyId, indicatorId }: Key): Promise<Workblock | null> {
  return (await mapWorkblocks(tx, agencyId, [indicatorId])).get(indicatorId) ?? null;
}

/** The workblocks of some indicators, by the indicator's id. */
export async function mapWorkblocks(
  tx: Tx,
  agencyId: string,
  ids: string[],
): Promise<Map<string, Workblock>> {
  const lines = {
    orderBy: [{ kind: "asc" as const }, { sortOrder: "asc" as const }],
    select: { kind: true, text: true },
  };
  const rows = await tx.workblock.findMany({
    where: { agencyId, indicatorId: { in: ids } },
    include: { lines },
  });
  return new Map(rows.map(({ agencyId: _agency, indicatorId, ...workblock }) => [indicatorId, workblock]));
}

const taker = {
  select: { name: true, frontTitle: true, backTitle: true, position: { select: { name: true } } },
} as const;

/** The strategy of an indicator with its parts and who takes them; null while there is none. */
export async function getStrategy(tx: Tx, key: Key): Promise<Strategy | null> {
  const row = await tx.strategy.findUnique({
    where: { agencyId_indicatorId: key },
    include: { parts: { orderBy: [{ sortOrder: "asc" }, { id: "asc" }], include: { employee: taker } } },
  });
  if (row === null) return null;
  const { version, method, total, unit } = row;
  const parts = row.parts.map(
    ({ employee, amount, agencyId: _a, indicatorId: _i, sortOrder: _s, ...part }) => ({
      ...part,
      amount: exactFromColumn(amount),
      takerName: employee === null ? null : fullName(employee),
      takerPosition: employee?.position?.name ?? null,
    }),
  );
  return { version, method, total: exactFromColumn(total), unit, parts };
}
