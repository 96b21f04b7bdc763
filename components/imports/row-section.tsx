import { RowTable } from "@/components/imports/row-table";
import type { SearchParams } from "@/components/ui/page-links";
import { Pager } from "@/components/ui/pager";
import { Section } from "@/components/ui/section";
import { Tabs } from "@/components/ui/tabs";
import type { ImportVerdict } from "@/lib/db/generated/enums";
import { KIND_PATHS, VERDICT_LABELS } from "@/lib/imports/labels";
import type { ImportRowView, ImportView } from "@/lib/imports/queries";

type Props = {
  job: ImportView;
  verdict: ImportVerdict;
  page: number;
  list: { rows: ImportRowView[]; pageSize: number };
  params: SearchParams;
};

/** The rows by verdict, errors first, each verdict with its own address. */
export function RowSection({ job, verdict, page, list, params }: Props) {
  const path = `${KIND_PATHS[job.kind]}/${job.id}`;
  const counts: Record<ImportVerdict, number> = {
    BAD: job.bad,
    CREATE: job.toCreate,
    CHANGE: job.toChange,
    SAME: job.same,
  };
  const verdicts: ImportVerdict[] = ["BAD", "CHANGE", "CREATE", "SAME"];
  const refused = `/api/unduh/impor/${job.id}`;
  return (
    <Section title="Isi berkas">
      <Tabs
        label="Hasil pemeriksaan"
        tabs={verdicts.map((one) => ({
          href: `${path}?hasil=${one.toLowerCase()}`,
          label: VERDICT_LABELS[one],
          count: counts[one],
          current: one === verdict,
        }))}
      />
      {verdict === "BAD" && job.bad > 0 && (
        <p className="mb-3 flex flex-wrap gap-x-6">
          <a className="inline-flex min-h-11 items-center" href={`${refused}?bentuk=xlsx`}>
            Unduh baris yang ditolak (XLSX)
          </a>
          <a className="inline-flex min-h-11 items-center" href={`${refused}?bentuk=csv`}>
            Unduh baris yang ditolak (CSV)
          </a>
        </p>
      )}
      <RowTable rows={list.rows} verdict={verdict} kind={job.kind} />
      <Pager
        page={page}
        pageSize={list.pageSize}
        total={counts[verdict]}
        noun="baris"
        path={path}
        params={params}
      />
    </Section>
  );
}
