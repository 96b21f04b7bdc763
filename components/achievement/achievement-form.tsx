import { ActionForm } from "@/components/form/action-form";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { RadioRows } from "@/components/form/radio-rows";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextInput } from "@/components/form/text-input";
import { ButtonLink } from "@/components/ui/button";
import { setAchievementAction } from "@/lib/achievement/actions";
import { ACHIEVEMENT_LABEL, ACHIEVEMENT_VALUES, BASIS_LABEL, BASIS_MEANING } from "@/lib/achievement/labels";
import type { AchievementPage } from "@/lib/achievement/queries/unit";
import { basesFor } from "@/lib/achievement/rules/value-used";
import { REASON_LIMIT } from "@/lib/achievement/schema";
import { FigureFields } from "./figure-fields";

const VALUES = ACHIEVEMENT_VALUES.map((value) => ({ value, label: ACHIEVEMENT_LABEL[value] }));

/** Figures first, then the value with its reason: the person decides, nothing is computed (p.94 e). */
export function AchievementForm({ page, back }: { page: AchievementPage; back: string }) {
  const { subject, stored, office } = page;
  const bases = basesFor(subject.kind);
  return (
    <ActionForm action={setAchievementAction}>
      <Hidden name="unitId" value={subject.unitId} />
      <Hidden name="subperiodId" value={subject.subperiodId} />
      <Hidden name="version" value={stored?.version ?? 0} />
      {bases.length === 1 ? (
        <Hidden name="basis" value={bases[0]} />
      ) : (
        <RadioRows
          name="basis"
          label="Dasar capaian"
          options={bases.map((value) => ({
            value,
            label: BASIS_LABEL[value],
            meaning: BASIS_MEANING[value],
          }))}
          defaultValue={stored?.basis}
        />
      )}
      <FigureFields page={page} />
      {subject.kind === "YEAR" && (
        <>
          <TextArea
            name="expectation"
            label="Ekspektasi pimpinan"
            help="Bagaimana ekspektasi pimpinan terhadap unit ini dipenuhi."
            rows={3}
            maxLength={REASON_LIMIT}
            defaultValue={stored?.expectation ?? ""}
          />
          <TextInput
            name="reformIndex"
            label="Indeks reformasi birokrasi"
            help="Misalnya “78,25 (BB)”."
            optional
            maxLength={200}
            defaultValue={stored?.reformIndex ?? ""}
          />
        </>
      )}
      <RadioRows
        name="value"
        label="Capaian kinerja organisasi"
        help="Anda yang menetapkan; angka di atas tidak dihitung menjadi predikat."
        options={VALUES}
        defaultValue={stored?.value}
      />
      <TextArea
        name="reason"
        label="Alasan"
        help="Dibaca oleh pimpinan dan pegawai unit ini."
        rows={3}
        maxLength={REASON_LIMIT}
        defaultValue={stored?.reason}
      />
      <TextInput
        name="setByOffice"
        label="Jabatan yang menetapkan"
        help="Pimpinan satu tingkat di atas unit ini. Admin kepegawaian menulis jabatan yang diwakilinya."
        maxLength={200}
        defaultValue={stored?.setByOffice ?? office}
      />
      <FormButtons>
        <SubmitButton>{stored === null ? "Tetapkan capaian" : "Simpan perbaikan"}</SubmitButton>
        <ButtonLink tone="quiet" href={back}>
          Batal
        </ButtonLink>
      </FormButtons>
    </ActionForm>
  );
}
