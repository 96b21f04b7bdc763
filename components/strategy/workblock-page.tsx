import { buttonClass } from "@/components/ui/button-class";
import { deleteWorkblockAction } from "@/lib/strategy/actions";
import type { Workblock } from "@/lib/strategy/content";
import type { SupportPage } from "@/lib/strategy/page-data";
import { RemoveSupport } from "./remove-support";
import { SupportHead } from "./support-head";
import { WorkblockForm } from "./workblock-form";
import { WorkblockView } from "./workblock-view";

/** The workblock of one indicator: a form for who may write it now, otherwise to read; with its official form (A.1.4). */
export function WorkblockPage({ page }: { page: SupportPage<Workblock> }) {
  const { head, indicator, stored, canWrite } = page;
  const pdf = (
    <a className={buttonClass("quiet")} href={`/api/unduh/workblock/${head.id}?indikator=${indicator.id}`}>
      Unduh PDF (A.1.4)
    </a>
  );
  return (
    <>
      <SupportHead {...page} title="Workblock" quiet={stored && pdf} />
      {canWrite ? <WorkblockForm page={page} /> : <WorkblockView workblock={stored} indicator={indicator} />}
      {canWrite && <RemoveSupport page={page} action={deleteWorkblockAction} what="workblock ini" />}
    </>
  );
}
