import type { SearchParams } from "@/components/ui/page-links";
import { Pager } from "@/components/ui/pager";
import { Tabs } from "@/components/ui/tabs";
import type { AgencyActor } from "@/lib/auth/actor";
import { read } from "@/lib/core/read";
import {
  FAULT_PAGE,
  listOddOverrides,
  listWeakAppraisers,
  listWithoutAppraiser,
} from "@/lib/employees/queries/faults";
import { NobodyTable, OverrideTable, WeakTable } from "./fault-tables";

const TABS = {
  "tanpa-penilai": "Belum punya penilai",
  delegasi: "Belum diberi delegasi",
  khusus: "Penetapan khusus",
};

export type Fault = keyof typeof TABS;

/** The list an address asks for. */
export function faultOf(value: string | string[] | undefined): Fault {
  return value === "delegasi" || value === "khusus" ? value : "tanpa-penilai";
}

export function FaultTabs({ current }: { current: Fault }) {
  const tabs = Object.entries(TABS).map(([key, label]) => ({
    href: `/admin/penilai?tab=${key}`,
    label,
    current: key === current,
  }));
  return <Tabs label="Yang perlu dibetulkan" tabs={tabs} />;
}

type Props = { actor: AgencyActor; fault: Fault; page: number; params: SearchParams };

/** People whose appraiser breaks a rule, each with the way to put it right. One statement. */
export async function FaultList({ actor, fault, page, params }: Props) {
  const { table, more } = await load(actor, fault, page);
  return (
    <>
      {table}
      <Pager
        page={page}
        pageSize={FAULT_PAGE}
        hasNext={more}
        noun={fault === "delegasi" ? "pejabat" : "pegawai"}
        path="/admin/penilai"
        params={params}
      />
    </>
  );
}

async function load(actor: AgencyActor, fault: Fault, page: number) {
  const now = new Date();
  if (fault === "delegasi") {
    const rows = await read(actor, (tx) => listWeakAppraisers(tx, actor, page, now));
    return { table: <WeakTable rows={rows.slice(0, FAULT_PAGE)} />, more: rows.length > FAULT_PAGE };
  }
  if (fault === "khusus") {
    const rows = await read(actor, (tx) => listOddOverrides(tx, actor, page, now));
    return { table: <OverrideTable rows={rows.slice(0, FAULT_PAGE)} />, more: rows.length > FAULT_PAGE };
  }
  const rows = await read(actor, (tx) => listWithoutAppraiser(tx, actor, page));
  return { table: <NobodyTable rows={rows.slice(0, FAULT_PAGE)} />, more: rows.length > FAULT_PAGE };
}
