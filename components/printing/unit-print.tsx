import { Breadcrumb } from "@/components/ui/breadcrumb";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import type { Zone } from "@/lib/core/dates";
import type { PrintPage } from "@/lib/printing/queries";
import { JobList } from "./job-list";
import { PrintEvaluationsForm } from "./print-evaluations-form";
import { PrintForm } from "./print-form";

type Props = { page: PrintPage; zone: Zone; now: Date };

/** Printing the plans or evaluations of a unit: what to make, and what was made in the last days. */
export function UnitPrint({ page, zone, now }: Props) {
  const { unit, periods, subperiods, jobs } = page;
  return (
    <>
      <Breadcrumb
        parents={[
          { href: "/unit", label: "Unit kerja" },
          { href: `/unit/${unit.id}`, label: unit.name },
        ]}
        current="Cetak"
      />
      <PageHead
        title={`Cetak dokumen ${unit.name}`}
        status={
          <p className="max-w-prose">
            Dokumen semua pegawai unit dalam satu berkas PDF, berurutan menurut nama.
          </p>
        }
      />
      {periods.length === 0 ? (
        <EmptyState title="Belum ada periode yang dibuka." />
      ) : (
        <Section title="SKP" id="skp">
          <PrintForm unit={unit} periods={periods} />
        </Section>
      )}
      {subperiods.length > 0 && (
        <Section title="Evaluasi" id="evaluasi">
          <PrintEvaluationsForm unit={unit} subperiods={subperiods} />
        </Section>
      )}
      <Section title="Berkas Anda" id="berkas">
        <JobList jobs={jobs} zone={zone} now={now} />
      </Section>
    </>
  );
}
