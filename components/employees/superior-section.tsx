import { ActionForm } from "@/components/form/action-form";
import { Hidden } from "@/components/form/hidden";
import { SubmitButton } from "@/components/form/submit-button";
import { Alert } from "@/components/ui/alert";
import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { formatDay } from "@/lib/core/dates";
import { endOverrideAction } from "@/lib/employees/actions";
import type { PersonPage } from "@/lib/employees/queries/page";
import type { HrContact, OverrideRow } from "@/lib/employees/queries/person";
import { AppraiserBasis } from "./appraiser-basis";
import { superiorName, superiorReason } from "./superior-text";

/** Who appraises and why, with the article; for the person themselves also whom to ask when it is wrong. */
export function SuperiorSection({ page }: { page: PersonPage }) {
  const { person, overrides, contacts, canSet, appraiser } = page;
  const running = overrides.find((one) => one.isRunning);
  const name = superiorName(person);
  return (
    <Section
      title={
        person.relation === "SELF"
          ? "Siapa menilai saya dan mengapa"
          : "Siapa menilai pegawai ini dan mengapa"
      }
      id="atasan"
    >
      <p>
        <strong>{name ?? "Belum ada"}</strong>
      </p>
      <p className="max-w-prose first-letter:uppercase">{superiorReason(person, running)}</p>
      <AppraiserBasis appraiser={appraiser} />
      {running !== undefined && person.superiorSource === "DERIVED" && (
        <Alert tone="warning" title="Penetapan khusus tidak dipakai">
          {running.superiorName} ditetapkan sebagai atasan, tetapi kini berada di bawah pegawai ini. Akhiri
          penetapan itu atau tetapkan orang lain.
        </Alert>
      )}
      {person.relation === "SELF" && <WrongSuperior contacts={contacts} />}
      {canSet && person.leftOn === null && (
        <div className="mt-3 flex flex-wrap gap-3">
          <ButtonLink tone="secondary" href={`/pegawai/${person.id}/atasan`}>
            Tetapkan atasan lain
          </ButtonLink>
          {running !== undefined && (
            <ActionForm action={endOverrideAction}>
              <Hidden name="overrideId" value={running.id} />
              <SubmitButton tone="danger">Akhiri penetapan khusus</SubmitButton>
            </ActionForm>
          )}
        </div>
      )}
      <Earlier overrides={overrides.filter((one) => !one.isRunning)} />
    </Section>
  );
}

function WrongSuperior({ contacts }: { contacts: HrContact[] }) {
  return (
    <details className="mt-2 max-w-prose">
      <summary className="min-h-11 py-2.5 text-action underline decoration-dotted underline-offset-4">
        Atasan saya salah?
      </summary>
      <p>
        Atasan langsung mengikuti susunan unit: kepala unit Anda, atau kepala unit terdekat di atasnya. Bila
        penempatan Anda atau kepala unit itu sudah berubah, minta pengelola kepegawaian memperbaruinya. Bila
        Anda ditugaskan kepada orang lain, mintalah penetapan khusus dengan surat tugasnya.
      </p>
      <p className="mt-2">Hubungi:</p>
      <ul className="list-disc ps-5">
        {contacts.map(({ name, unitName }) => (
          <li key={`${name} ${unitName}`}>
            {name} ({unitName === null ? "admin kepegawaian instansi" : `pengelola kepegawaian ${unitName}`})
          </li>
        ))}
      </ul>
    </details>
  );
}

function Earlier({ overrides }: { overrides: OverrideRow[] }) {
  if (overrides.length === 0) return null;
  return (
    <details className="mt-2 max-w-prose">
      <summary className="min-h-11 py-2.5 text-action underline decoration-dotted underline-offset-4">
        Penetapan khusus lain ({overrides.length})
      </summary>
      <ul className="list-disc ps-5">
        {overrides.map((one) => (
          <li key={one.id}>
            {one.superiorName}, {formatDay(one.startsOn)}
            {one.endsOn === null ? " dan seterusnya" : ` sampai ${formatDay(one.endsOn)}`}: {one.reason}
          </li>
        ))}
      </ul>
    </details>
  );
}
