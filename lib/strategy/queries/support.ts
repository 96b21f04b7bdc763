import "server-only";
import { fromDecimal } from "@/lib/core/exact";
import type { Tx } from "@/lib/db/tenant";
import { fullName } from "@/lib/employees/names";
import type { Manual, Strategy, Workblock } from "@/lib/strategy/content";
import { LEADER_CONTROL_LABEL, type LeaderControl } from "@/lib/strategy/labels";

type Key = { agencyId: string; indicatorId: string };

/** The manual of an indicator; null while there is none. */
export async function getManual(tx: Tx, key: Key): Promise<Manual | null> {
  const row = await tx.indicatorManual.findUnique({ where: { agencyId_indicatorId: key } });
  if (row === null) return null;
  const { agencyId: _agency, indicatorId: _indicator, control, ...rest } = row;
  return { ...rest, control: isLeaderControl(control) ? control : "OUTPUT_LOW" };
}

function isLeaderControl(control: string): control is LeaderControl {
  return control in LEADER_CONTROL_LABEL;
}

/** The workblock of an indicator; null while there is none. */
export async function getWorkblock(tx: Tx, key: Key): Promise<Workblock | null> {
  const row = await tx.workblock.findUnique({
    where: { agencyId_indicatorId: key },
    include: {
      lines: {
        orderBy: [{ kind: "asc" }, { sortOrder: "asc" }],
        select: { kind: true, text: true },
      },
    },
  });
  if (row === null) return null;
  const { agencyId: _agency, indicatorId: _indicator, ...workblock } = row;
  return workblock;
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
  const exactOf = (decimal: { toFixed: () => string } | null) =>
    decimal === null ? null : fromDecimal(decimal.toFixed());
  const parts = row.parts.map(
    ({ employee, amount, agencyId: _a, indicatorId: _i, sortOrder: _s, ...part }) => ({
      ...part,
      amount: exactOf(amount),
      takerName: employee === null ? null : fullName(employee),
      takerPosition: employee?.position?.name ?? null,
    }),
  );
  return { version, method, total: exactOf(total), unit, parts };
}
