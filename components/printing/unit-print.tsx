import { Breadcrumb } from "@/components/ui/breadcrumb";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import type { Zone } from "@/lib/core/dates";
import type { PrintPage } from "@/lib/printing/queries";
import { JobList } from "./job-list";
import { PrintForm } from "./print-form";

type Props = { page: PrintPage; zone: Zone; now: Date };

/** Printing the plans of a unit: what to make, and what was made in the last days. */
export function UnitPrint({ page, zone, now }: Props) {
  const { unit, periods, jobs } = page;
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
          <p className="max-w-prose">SKP semua pegawai unit dalam satu berkas PDF, berurutan menurut nama.</p>
        }
      />
      {periods.length === 0 ? (
        <EmptyState title="Belum ada periode yang dibuka." />
      ) : (
        <PrintForm unit={unit} periods={periods} />
      )}
      <Section title="Berkas Anda" id="berkas">
        <JobList jobs={jobs} zone={zone} now={now} />
      </Section>
    </>
  );
}
