import type { Metadata } from "next";
import { AuditFilterBar } from "@/components/audit/audit-filter-bar";
import { AuditPager } from "@/components/audit/audit-pager";
import { AuditTable } from "@/components/audit/audit-table";
import { PageHead } from "@/components/ui/page-head";
import type { SearchParams } from "@/components/ui/page-links";
import { auditFilter } from "@/lib/audit/filter";
import { canReadAudit } from "@/lib/audit/policy";
import { listAudit } from "@/lib/audit/queries";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { readModels } from "@/lib/core/read";

export const metadata: Metadata = { title: "Jejak audit" };

export default async function AuditPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [actor, params] = await Promise.all([requireAgencyActor(), searchParams]);
  if (!canReadAudit(actor)) notFound();
  const page = await readModels(actor, (tx) => listAudit(tx, actor, auditFilter(params)));
  return (
    <>
      <PageHead
        title="Jejak audit"
        status={
          <p className="max-w-prose">
            Siapa melakukan, mencoba, atau melihat apa, dan kapan. Catatan ini tidak dapat diubah atau
            dihapus.
          </p>
        }
      />
      <AuditFilterBar filter={page.filter} />
      <AuditTable rows={page.rows} zone={actor.timeZone} />
      <AuditPager page={page} params={params} />
    </>
  );
}
