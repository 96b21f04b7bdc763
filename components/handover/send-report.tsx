import { ActionForm } from "@/components/form/action-form";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { Select } from "@/components/form/select";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { FilterBar } from "@/components/ui/filter-bar";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { StatusLine } from "@/components/ui/status-line";
import { formatDeadline, type Zone } from "@/lib/core/dates";
import type { EvaluatedSubperiod } from "@/lib/evaluation/queries/lists";
import { sendReportAction } from "@/lib/handover/actions";
import type { ReportDraft } from "@/lib/handover/queries/report-draft";
import { subperiodLabel } from "@/lib/periods/labels";
import { MissingList } from "./missing-list";
import { RecapFigures } from "./recap-figures";
import { ReplacedFigures } from "./replaced-figures";

type Props = { draft: ReportDraft; subperiods: EvaluatedSubperiod[]; now: Date; zone: Zone };

/** The check before a report goes up: what it holds, what is missing, to whom, until when. */
export function SendReport({ draft, subperiods, now, zone }: Props) {
  const { subperiod, content, documents, carries, receiver, dueAt } = draft;
  const late = dueAt !== null && now >= dueAt;
  const nothing = documents.length + carries.length === 0;
  return (
    <>
      <Breadcrumb parents={[{ href: "/laporan-evaluasi", label: "Laporan evaluasi" }]} current="Kirim" />
      <PageHead
        title={`Laporan evaluasi ${subperiodLabel(subperiod)} ${subperiod.year}`}
        status={
          <StatusLine tone={late ? "error" : "due"}>
            Kepada {receiver?.name ?? "pejabat yang berwenang, melalui pengelola kepegawaian instansi"}
            {dueAt &&
              `; ${late ? "batas waktunya sudah lewat" : "paling lambat"} ${formatDeadline(dueAt, zone)}`}
            .
          </StatusLine>
        }
      />
      <FilterBar path="/laporan-evaluasi/kirim" submitLabel="Tampilkan">
        <Select
          name="subperiode"
          label="Periode"
          emptyLabel="Periode terbaru"
          options={subperiods.map((one) => ({ value: one.id, label: `${subperiodLabel(one)} ${one.year}` }))}
          defaultValue={subperiod.id}
        />
      </FilterBar>
      <div className="mt-6" />
      <Section title="Yang Anda nilai">
        <RecapFigures recap={content.own} />
      </Section>
      <Section title={`Laporan dari bawah yang diteruskan (${carries.length})`}>
        <RecapFigures recap={content.below} />
        <p>
          {content.carried.map(({ unitName, reporterName }) => `${unitName} (${reporterName})`).join(", ")}
        </p>
      </Section>
      <ReplacedFigures content={content} />
      <Section title={`Belum ikut (${content.missing.length})`}>
        <p className="mb-2 max-w-prose">Yang belum ikut dapat disusulkan dengan laporan berikutnya.</p>
        <MissingList missing={content.missing} />
      </Section>
      {nothing ? (
        <p className="max-w-prose">
          Belum ada yang dapat dikirim: selesaikan dahulu langkah yang tersebut di atas.
        </p>
      ) : (
        <ActionForm action={sendReportAction}>
          <Hidden name="subperiodId" value={subperiod.id} />
          <Hidden name="documents" value={documents.length} />
          <Hidden name="carried" value={carries.length} />
          <TextArea name="note" label="Catatan untuk penerima" optional rows={3} maxLength={2000} />
          {late && <TextArea name="lateReason" label="Alasan keterlambatan" rows={3} maxLength={2000} />}
          <FormButtons>
            <SubmitButton pendingText="Mengirim...">Kirim laporan</SubmitButton>
          </FormButtons>
        </ActionForm>
      )}
    </>
  );
}
