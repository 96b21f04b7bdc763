import type { Metadata } from "next";
import { RecordActions } from "@/components/followup/record-actions";
import { RecordView } from "@/components/followup/record-view";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHead } from "@/components/ui/page-head";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { addressId } from "@/lib/core/address";
import { recordView } from "@/lib/core/audit";
import { readModels } from "@/lib/core/read";
import { getRecordPage } from "@/lib/followup/queries/record";

export const metadata: Metadata = { title: "Rekam jejak kinerja" };

export default async function PersonRecordPage({ params }: { params: Promise<{ id: string }> }) {
  const [actor, path] = await Promise.all([requireAgencyActor(), params]);
  const id = addressId(path.id) ?? notFound();
  const page = await readModels(actor, (tx) => getRecordPage(tx, actor, id, new Date()));
  if (page === null) notFound();
  await recordView(actor, "record.view", { subjectType: "Employee", subjectId: id, employeeId: id });
  const { name } = page.person;
  return (
    <>
      <Breadcrumb parents={[{ href: `/pegawai/${id}`, label: name }]} current="Rekam jejak" />
      <PageHead title={`Rekam jejak kinerja ${name}`} quiet={<RecordActions page={page} />} />
      <RecordView page={page} />
    </>
  );
}
