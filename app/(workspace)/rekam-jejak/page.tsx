import type { Metadata } from "next";
import { FollowUpTabs } from "@/components/followup/follow-up-tabs";
import { RecordView } from "@/components/followup/record-view";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { requireAgencyActor } from "@/lib/auth/session";
import { readModels } from "@/lib/core/read";
import { getRecordPage } from "@/lib/followup/queries/record";

export const metadata: Metadata = { title: "Rekam jejak saya" };

export default async function OwnRecordPage() {
  const actor = await requireAgencyActor();
  const { employeeId } = actor;
  const page =
    employeeId && (await readModels(actor, (tx) => getRecordPage(tx, actor, employeeId, new Date())));
  return (
    <>
      <PageHead title="Tindak lanjut" />
      <FollowUpTabs actor={actor} current="saya" />
      {page ? (
        <RecordView page={page} />
      ) : (
        <EmptyState title="Akun ini tidak terhubung dengan data pegawai." />
      )}
    </>
  );
}
