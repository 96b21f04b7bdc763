import type { Metadata } from "next";
import { ConfirmPage } from "@/components/form/confirm-page";
import { Hidden } from "@/components/form/hidden";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { readModels } from "@/lib/core/read";
import { archiveProgramAction } from "@/lib/training/actions";
import { canManageTraining } from "@/lib/training/policy";
import { loadProgram } from "@/lib/training/queries/load";

export const metadata: Metadata = { title: "Arsip program pelatihan" };

export default async function ArchiveProgramPage({ params }: { params: Promise<{ id: string }> }) {
  const [actor, { id }] = await Promise.all([requireAgencyActor(), params]);
  const program = canManageTraining(actor)
    ? await readModels(actor, (tx) => loadProgram(tx, actor.agencyId, id))
    : null;
  if (program === null) notFound();
  const verb = program.archivedAt === null ? "Arsipkan" : "Pulihkan";
  return (
    <ConfirmPage
      title={`${verb} program ini?`}
      consequence="Program di arsip tidak mendapat sesi baru. Sesi yang sudah ada dan riwayat pegawai tetap tersimpan."
      summary={[{ term: "Program", value: program.name }]}
      action={archiveProgramAction}
      submitLabel={`${verb} program`}
      back={{ href: `/admin/pelatihan/${id}`, label: "Kembali ke program" }}
    >
      <Hidden name="programId" value={program.id} />
      <Hidden name="version" value={program.version} />
      {program.archivedAt !== null && <Hidden name="restore" value="ya" />}
    </ConfirmPage>
  );
}
