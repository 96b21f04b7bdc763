import type { Metadata } from "next";
import { CertificateForm } from "@/components/training/certificate-form";
import { PageHead } from "@/components/ui/page-head";
import { StatusLine } from "@/components/ui/status-line";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { formatDayRange } from "@/lib/core/dates";
import { read } from "@/lib/core/read";
import { canManageTraining } from "@/lib/training/policy";
import { loadEnrolment } from "@/lib/training/queries/load";

export const metadata: Metadata = { title: "Sertifikat pelatihan" };

export default async function CertificatePage({ params }: { params: Promise<{ id: string }> }) {
  const [actor, { id }] = await Promise.all([requireAgencyActor(), params]);
  if (!canManageTraining(actor)) notFound();
  const enrolment = await read(actor, (tx) => loadEnrolment(tx, actor.agencyId, id));
  if (enrolment === null || enrolment.state !== "ATTENDED") notFound();
  const { employeeName, programName, startsOn, endsOn } = enrolment;
  return (
    <>
      <PageHead
        title={`Sertifikat ${employeeName}`}
        status={
          <StatusLine>
            {programName}, {formatDayRange(startsOn, endsOn)}.
          </StatusLine>
        }
      />
      <CertificateForm enrolment={enrolment} />
    </>
  );
}
