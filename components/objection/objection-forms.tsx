import { BEHAVIOUR_OPTIONS, OVERALL_OPTIONS } from "@/components/evaluation/rating-options";
import { ActionForm } from "@/components/form/action-form";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { RadioRows } from "@/components/form/radio-rows";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { Section } from "@/components/ui/section";
import { decideObjectionAction, explainObjectionAction } from "@/lib/objection/actions";
import type { Objected } from "@/lib/objection/queries";

const LIMIT = 4000;

/** One side's statement, once. */
export function ExplainForm({ objected }: { objected: Objected }) {
  return (
    <Section title="Penjelasan Anda">
      <ActionForm action={explainObjectionAction}>
        <Hidden name="evaluationId" value={objected.id} />
        <TextArea
          name="statement"
          label="Penjelasan atas keberatan"
          help="Dibaca pegawai, pejabat penilai, dan atasan yang memutus. Setelah dikirim tidak dapat diubah."
          rows={6}
          maxLength={LIMIT}
        />
        <FormButtons>
          <SubmitButton pendingText="Mengirim...">Kirim penjelasan</SubmitButton>
        </FormButtons>
      </ActionForm>
    </Section>
  );
}

const DECISIONS = [
  { value: "UPHELD", label: "Menguatkan", meaning: "Hasil evaluasi tetap." },
  {
    value: "CHANGED",
    label: "Mengubah",
    meaning: "Tentukan kedua rating; predikat mengikuti kuadran. Rating semula tetap disimpan.",
  },
];

/** The superior's decision with its reasons. */
export function DecideForm({ objected }: { objected: Objected }) {
  const unheard = objected.objection.appraiserStatedAt === null;
  return (
    <Section title="Putuskan keberatan">
      <ActionForm action={decideObjectionAction}>
        <Hidden name="evaluationId" value={objected.id} />
        <Hidden name="version" value={objected.objection.version} />
        {unheard && (
          <TextArea
            name="unheardReason"
            label="Mengapa diputus tanpa penjelasan pejabat penilai"
            help="Pejabat penilai belum memberi penjelasan. Tunggu penjelasannya, atau tulis alasannya di sini."
            rows={3}
            maxLength={LIMIT}
          />
        )}
        <RadioRows name="decision" label="Keputusan" options={DECISIONS} />
        <TextArea name="decisionReason" label="Alasan keputusan" rows={6} maxLength={LIMIT} />
        <RadioRows
          name="resultRating"
          label="Rating hasil kerja, bila diubah"
          optional
          options={OVERALL_OPTIONS}
        />
        <RadioRows
          name="behaviourRating"
          label="Rating perilaku kerja, bila diubah"
          optional
          options={BEHAVIOUR_OPTIONS}
        />
        <TextArea
          name="recommendation"
          label="Rekomendasi baru, bila diubah"
          optional
          rows={4}
          maxLength={LIMIT}
        />
        <FormButtons>
          <SubmitButton pendingText="Memutus...">Putuskan keberatan</SubmitButton>
        </FormButtons>
      </ActionForm>
    </Section>
  );
}
