import { ActionForm } from "@/components/form/action-form";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { RadioRows } from "@/components/form/radio-rows";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { Section } from "@/components/ui/section";
import { announceAwardAction, decideAwardAction, withdrawAwardAction } from "@/lib/followup/actions";
import type { AwardView } from "@/lib/followup/queries/awards";

const DECISIONS = [
  { value: "GRANTED", label: "Beri penghargaan", meaning: "Diumumkan dengan langkah tersendiri." },
  { value: "DECLINED", label: "Tidak diberikan", meaning: "Alasannya dibaca pengusul." },
];

/** What the agency head, or whom the agency authorises, does with it next. */
export function AwardDecision({ award }: { award: AwardView }) {
  const target = (
    <>
      <Hidden name="awardId" value={award.id} />
      <Hidden name="version" value={award.version} />
    </>
  );
  if (award.state === "NOMINATED") {
    return (
      <Section title="Putuskan usulan">
        <ActionForm action={decideAwardAction} id="putus">
          {target}
          <RadioRows name="decision" label="Keputusan" options={DECISIONS} />
          <TextArea name="reason" label="Dasar keputusan" rows={3} maxLength={4000} />
          <FormButtons>
            <SubmitButton pendingText="Memutus...">Putuskan usulan</SubmitButton>
          </FormButtons>
        </ActionForm>
      </Section>
    );
  }
  if (award.state !== "GRANTED" && award.state !== "ANNOUNCED") return null;
  return (
    <>
      {award.state === "GRANTED" && (
        <Section title="Umumkan">
          <p className="max-w-prose">
            Semua pegawai instansi melihatnya di halaman Penghargaan dan di Beranda.
          </p>
          <ActionForm action={announceAwardAction} id="umumkan">
            {target}
            <SubmitButton pendingText="Mengumumkan...">Umumkan penghargaan</SubmitButton>
          </ActionForm>
        </Section>
      )}
      <Section title="Tarik kembali">
        <ActionForm action={withdrawAwardAction} id="tarik">
          {target}
          <TextArea name="reason" label="Alasan penarikan" rows={2} maxLength={4000} />
          <FormButtons>
            <SubmitButton tone="danger" pendingText="Menarik...">
              Tarik penghargaan
            </SubmitButton>
          </FormButtons>
        </ActionForm>
      </Section>
    </>
  );
}
