import { ActionForm } from "@/components/form/action-form";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { SubmitButton } from "@/components/form/submit-button";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { ButtonLink } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { fullName } from "@/lib/employees/names";
import { agreeSkpAction, returnSkpAction, submitSkpAction } from "@/lib/skp/actions";
import type { SkpPage } from "@/lib/skp/queries/page";
import type { PlanCheck } from "@/lib/skp/rules/checks";
import { CheckList } from "./check-list";
import { NoteForm } from "./note-form";
import { PlanAdvice } from "./plan-advice";

type Props = { page: SkpPage; check: PlanCheck };

/** The check page: before the employee submits, and before the appraiser decides. */
export function CheckPage({ page, check }: Props) {
  const { head, actions } = page;
  const back = `/skp/${head.id}`;
  const title = `Periksa SKP ${head.year}`;
  const appraiser = head.appraiser === null ? "atasan langsung" : fullName(head.appraiser);
  return (
    <>
      <Breadcrumb
        parents={[{ href: back, label: `SKP ${head.year}: ${fullName(head.employee)}` }]}
        current={title}
      />
      <PageHead
        title={title}
        status={
          <p className="max-w-prose">
            {actions.includes("submit")
              ? `Dengan mengajukan, Anda menandatangani SKP ini: nama Anda tercetak di bawahnya. Sesudah diajukan, ${appraiser} memeriksa dan menyetujui atau mengembalikannya. Anda dapat menariknya kembali sebelum diputuskan.`
              : `Keputusan Anda disampaikan kepada ${fullName(head.employee)} dan dicatat dalam riwayat.`}
          </p>
        }
      />
      <CheckList check={check} skpId={head.id} />
      <PlanAdvice page={page} />
      {actions.includes("submit") && check.errors.length === 0 && <Submit page={page} />}
      {actions.includes("submit") && check.errors.length > 0 && (
        <ButtonLink href={back}>Kembali dan lengkapi</ButtonLink>
      )}
      {actions.includes("agree") && <Decide page={page} />}
    </>
  );
}

function Submit({ page: { head } }: { page: SkpPage }) {
  return (
    <ActionForm action={submitSkpAction}>
      <Hidden name="skpId" value={head.id} />
      <Hidden name="version" value={head.version} />
      <FormButtons>
        <SubmitButton pendingText="Mengajukan...">Ajukan SKP</SubmitButton>
        <ButtonLink tone="quiet" href={`/skp/${head.id}`}>
          Kembali
        </ButtonLink>
      </FormButtons>
    </ActionForm>
  );
}

function Decide({ page }: { page: SkpPage }) {
  const { head } = page;
  return (
    <>
      <Section title="Setujui">
        <p className="max-w-prose">
          Dengan menyetujui, Anda menandatangani dan menetapkan SKP sebagai revisi {head.revision + 1}; nama
          Anda, tempat, dan tanggal hari ini tercetak di bawahnya. Baca dahulu{" "}
          <a href={`/skp/${head.id}`}>isi lengkapnya</a>.
        </p>
        <ActionForm action={agreeSkpAction} id="setujui">
          <Hidden name="skpId" value={head.id} />
          <Hidden name="version" value={head.version} />
          <FormButtons>
            <SubmitButton pendingText="Menyetujui...">Setujui SKP</SubmitButton>
          </FormButtons>
        </ActionForm>
      </Section>
      <Section title="Kembalikan">
        <NoteForm
          page={page}
          action={returnSkpAction}
          id="kembalikan"
          label="Yang perlu diperbaiki"
          help="Sebut hasil kerja atau indikatornya, dan bagaimana seharusnya."
          button="Kembalikan dengan catatan"
          tone="secondary"
        />
      </Section>
    </>
  );
}
