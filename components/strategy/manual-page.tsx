import { buttonClass } from "@/components/ui/button-class";
import { deleteManualAction } from "@/lib/strategy/actions";
import type { Manual } from "@/lib/strategy/content";
import type { SupportPage } from "@/lib/strategy/page-data";
import { ManualForm } from "./manual-form";
import { ManualView } from "./manual-view";
import { RemoveSupport } from "./remove-support";
import { SupportHead } from "./support-head";

/** The manual of one indicator: a form for who may write it now, otherwise to read; with its official form (A.1.3). */
export function ManualPage({ page }: { page: SupportPage<Manual> }) {
  const { head, indicator, stored, canWrite } = page;
  const pdf = (
    <a className={buttonClass("quiet")} href={`/api/unduh/manual/${head.id}?indikator=${indicator.id}`}>
      Unduh PDF (A.1.3)
    </a>
  );
  return (
    <>
      <SupportHead {...page} title="Manual indikator kinerja" quiet={stored && pdf} />
      {canWrite ? <ManualForm page={page} /> : <ManualView manual={stored} indicator={indicator} />}
      {canWrite && <RemoveSupport page={page} action={deleteManualAction} what="manual ini" />}
    </>
  );
}
