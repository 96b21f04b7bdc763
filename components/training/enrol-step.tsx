import { ActionForm } from "@/components/form/action-form";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { SubmitButton } from "@/components/form/submit-button";
import { ButtonLink } from "@/components/ui/button";
import { cancelEnrolmentAction, enrolAction } from "@/lib/training/actions";
import type { SessionPage } from "@/lib/training/page-data";

/** The one thing to do with this session for this person: take a seat, or give it back. */
export function EnrolStep({ page, own }: { page: SessionPage; own: boolean }) {
  const { session, learner, enrolment, step } = page;
  if (learner === null) return null;
  const whom = own ? "" : ` ${learner.name}`;
  const back = own ? "/pelatihan" : `/pelatihan?pegawai=${learner.employeeId}`;
  return (
    <div className="mt-6">
      {step === "CANCEL" && enrolment !== null && (
        <ActionForm action={cancelEnrolmentAction}>
          <Hidden name="enrolmentId" value={enrolment.id} />
          <SubmitButton tone="secondary">Batalkan pendaftaran{whom}</SubmitButton>
        </ActionForm>
      )}
      {step === "ENROL" && (
        <ActionForm action={enrolAction}>
          <Hidden name="sessionId" value={session.id} />
          <Hidden name="employeeId" value={learner.employeeId} />
          <SubmitButton>{own ? "Daftar" : `Daftarkan${whom}`}</SubmitButton>
        </ActionForm>
      )}
      <FormButtons>
        <ButtonLink tone="quiet" href={back}>
          Kembali ke daftar
        </ButtonLink>
      </FormButtons>
    </div>
  );
}
