import type { AgencyActor } from "@/lib/auth/actor";
import { read } from "@/lib/core/read";
import { canDelegate } from "@/lib/employees/policy";
import { listDelegations } from "@/lib/employees/queries/delegations";
import { DelegationSection } from "./delegation-section";

type Props = { actor: AgencyActor; unit: { id: string; path: string } };

/** The delegations of one unit, read on their own. */
export async function UnitDelegations({ actor, unit }: Props) {
  const rows = await read(actor, (tx) => listDelegations(tx, actor, unit.id, new Date()));
  return <DelegationSection unitId={unit.id} rows={rows} canDelegate={canDelegate(actor, unit.path)} />;
}
