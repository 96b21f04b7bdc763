import { DescriptionList } from "@/components/ui/description-list";
import { formatDateTime, type Zone } from "@/lib/core/dates";
import { formatNumber } from "@/lib/core/numbers";
import { KIND_NOUNS, LAYOUT_LABELS } from "@/lib/imports/labels";
import type { LayoutId } from "@/lib/imports/layout";
import type { ImportView } from "@/lib/imports/queries";

/** The counts of a check, in words. */
export function countSentences(job: ImportView): { term: string; value: string }[] {
  const noun = KIND_NOUNS[job.kind];
  const words = (count: number) => `${formatNumber(count)} ${noun}`;
  return [
    { term: "Dibaca", value: `${formatNumber(job.total)} baris` },
    { term: "Ditolak", value: `${formatNumber(job.bad)} baris` },
    { term: "Baru", value: words(job.toCreate) },
    { term: "Berubah", value: words(job.toChange) },
    { term: "Tetap", value: words(job.same) },
    {
      term: "Tidak disebut di berkas",
      value: `${words(job.untouched)}${job.kind === "PLANS" ? " pegawai yang sama" : ""}, dibiarkan`,
    },
  ];
}

export function ImportSummary({ job, zone }: { job: ImportView; zone: Zone }) {
  return (
    <div className="my-6">
      <DescriptionList
        items={[
          ...countSentences(job),
          ...(job.warnings > 0
            ? [
                {
                  term: "Perlu diperhatikan",
                  value: `${formatNumber(job.warnings)} baris, tetap dapat disimpan`,
                },
              ]
            : []),
          { term: "Susunan kolom", value: LAYOUT_LABELS[job.layout as LayoutId] ?? job.layout },
          { term: "Diunggah", value: `${job.uploadedBy}, ${formatDateTime(job.createdAt, zone)}` },
          ...job.notes.map((note) => ({ term: "Catatan", value: note })),
        ]}
      />
    </div>
  );
}
