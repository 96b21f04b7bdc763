import { candidateOption, PeopleSearch } from "@/components/employees/people-search";
import { ActionForm } from "@/components/form/action-form";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { RadioRows } from "@/components/form/radio-rows";
import { SubmitButton } from "@/components/form/submit-button";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { dismissParticipantAction, inviteParticipantAction } from "@/lib/calibration/actions";
import type { ParticipantsPage } from "@/lib/calibration/queries/participants";

/** Who takes part in a calibration: invited and dismissed by who conducts it. */
export function ParticipantsView({ page, text }: { page: ParticipantsPage; text: string }) {
  const { calibration, participants, candidates } = page;
  const path = `/kalibrasi/${calibration.id}/peserta`;
  return (
    <>
      <Breadcrumb
        parents={[
          { href: "/kalibrasi", label: "Kalibrasi" },
          { href: `/kalibrasi/${calibration.id}`, label: calibration.unitName },
        ]}
        current="Peserta"
      />
      <PageHead
        title="Peserta kalibrasi"
        status={
          <p className="max-w-prose">
            Peserta melihat rating semua orang dalam kalibrasi ini, kecuali ratingnya sendiri dan atasannya.
          </p>
        }
      />
      <Section title="Yang ikut">
        {participants.length === 0 && <EmptyState title="Belum ada peserta." />}
        <ul className="divide-y divide-line">
          {participants.map(({ employeeId, name, positionName }) => (
            <li key={employeeId} className="flex flex-wrap items-center justify-between gap-2 py-1">
              <span>
                {name}
                {positionName && <span className="text-quiet">, {positionName}</span>}
              </span>
              <ActionForm action={dismissParticipantAction} id={`keluar-${employeeId}`}>
                <Hidden name="sessionId" value={calibration.id} />
                <Hidden name="employeeId" value={employeeId} />
                <SubmitButton tone="quiet">
                  Keluarkan<span className="sr-only">: {name}</span>
                </SubmitButton>
              </ActionForm>
            </li>
          ))}
        </ul>
      </Section>
      <Section title="Tambah peserta">
        <PeopleSearch path={path} text={text} />
        {candidates.length === 0 ? (
          text !== "" && <EmptyState title="Tidak ada pegawai lain yang cocok." />
        ) : (
          <ActionForm action={inviteParticipantAction} className="mt-6" id="tambah">
            <Hidden name="sessionId" value={calibration.id} />
            <RadioRows name="employeeId" label="Pegawai" options={candidates.map(candidateOption)} />
            <FormButtons>
              <SubmitButton>Tambahkan</SubmitButton>
            </FormButtons>
          </ActionForm>
        )}
      </Section>
    </>
  );
}
