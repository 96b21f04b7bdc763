import { ActionForm } from "@/components/form/action-form";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextInput } from "@/components/form/text-input";
import { UnitSearch } from "@/components/organization/unit-search";
import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import { applyTaskAction } from "@/lib/assignments/actions";
import { PlaceFields } from "./place-fields";
import { SpanFields, WorkFields } from "./work-fields";

type Props = {
  unit: { id: string; name: string } | null;
  text: string;
  found: { id: string; name: string; code: string; parentName: string | null }[];
  today: string;
};

/** An employee asks for a task, in any unit of the agency or elsewhere. */
export function ApplyForm({ unit, text, found, today }: Props) {
  const path = "/penugasan/baru";
  return (
    <>
      <ActionForm action={applyTaskAction}>
        {unit !== null && <Hidden name="unitId" value={unit.id} />}
        <p className="mb-5 max-w-prose">
          {unit === null
            ? "Pilih unit tujuan di bawah halaman ini, atau tempat di luar instansi."
            : `Unit tujuan: ${unit.name}.`}
        </p>
        <WorkFields />
        <PlaceFields defaultPlace={unit === null ? "OTHER_AGENCY" : "INSIDE"} />
        <TextInput name="roleName" label="Peran yang Anda ajukan" maxLength={100} optional />
        <SpanFields today={today} />
        <TextArea
          name="reason"
          label="Keahlian atau pengalaman Anda"
          help="Pejabat penilai Anda mempertimbangkannya bersama beban kerja dan perkembangan kinerja Anda."
          maxLength={1000}
        />
        <FormButtons>
          <SubmitButton>Ajukan penugasan</SubmitButton>
          <ButtonLink tone="quiet" href="/penugasan">
            Batal
          </ButtonLink>
        </FormButtons>
      </ActionForm>
      <Section title="Unit tujuan lain">
        <UnitSearch
          path={path}
          text={text}
          found={found}
          keep={{ cara: "sukarela" }}
          hrefOf={({ id }) => `${path}?cara=sukarela&unit=${id}`}
        />
      </Section>
    </>
  );
}
