import { Breadcrumb } from "@/components/ui/breadcrumb";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { PageHead } from "@/components/ui/page-head";
import type { SearchParams } from "@/components/ui/page-links";
import { Pager } from "@/components/ui/pager";
import { Section } from "@/components/ui/section";
import { RATER_PAGE, type RaterRow, type RatersPage } from "@/lib/calibration/queries/raters";
import { SMALLEST_SAMPLE, summarise } from "@/lib/calibration/rules/summary";
import { formatNumber } from "@/lib/core/numbers";
import { subperiodLabel } from "@/lib/periods/labels";
import { SubperiodChoice } from "./subperiod-choice";

type Props = { page: RatersPage; number: number; params: SearchParams };

/** Who rated in a unit and right below it, for who leads it: figures with their n, nobody ranked. */
export function RaterList({ page, number, params }: Props) {
  const { unit, below, rows, total, subperiods, subperiod } = page;
  const path = `/statistik-penilai/unit/${unit.id}`;
  return (
    <>
      <Breadcrumb
        parents={[{ href: "/statistik-penilai", label: "Statistik penilaian" }]}
        current={unit.name}
      />
      <PageHead
        title={`Penilai di ${unit.name}, ${subperiodLabel(subperiod)} ${subperiod.year}`}
        status={
          <p className="max-w-prose">
            Pejabat penilai di unit ini dan unit tepat di bawahnya, menurut nama. Hanya hasil yang sudah
            ditetapkan. Angkanya untuk dibicarakan, bukan peringkat.
          </p>
        }
      />
      <SubperiodChoice path={path} subperiods={subperiods} current={subperiod.id} />
      <DataTable
        caption="Pejabat penilai"
        captionHidden
        rows={rows}
        rowKey={({ raterId }) => raterId}
        rowHref={({ raterId }) => `/statistik-penilai/${raterId}?sub=${subperiod.id}`}
        columns={[
          { key: "name", header: "Pejabat penilai", cell: (row) => row.name },
          { key: "position", header: "Jabatan", cell: (row) => row.positionName ?? "–" },
          { key: "unit", header: "Unit kerja", cell: (row) => row.unitName },
          { key: "n", header: "Penilaian (n)", align: "end", cell: (row) => summarise(row.counts).n },
          { key: "mean", header: "Rata-rata", align: "end", cell: (row) => figure(row, "mean") },
          { key: "spread", header: "Sebaran", align: "end", cell: (row) => figure(row, "spread") },
          { key: "notable", header: "Untuk dibicarakan", cell: noteText },
        ]}
        empty={<EmptyState title="Belum ada hasil evaluasi yang ditetapkan di sini." />}
      />
      <Pager page={number} pageSize={RATER_PAGE} total={total} noun="penilai" path={path} params={params} />
      {below.length > 0 && (
        <Section title="Unit di bawahnya">
          <ul className="columns-1 sm:columns-2">
            {below.map(({ id, name }) => (
              <li key={id}>
                <Link
                  href={`/statistik-penilai/unit/${id}?sub=${subperiod.id}`}
                  className="inline-flex min-h-11 items-center"
                >
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function figure({ counts }: RaterRow, key: "mean" | "spread"): string {
  const summary = summarise(counts);
  const value = summary[key];
  return summary.n < SMALLEST_SAMPLE || value === null ? "–" : formatNumber(value);
}

function noteText({ counts, notable }: RaterRow): string {
  if (summarise(counts).n < SMALLEST_SAMPLE) return "Terlalu sedikit untuk dinilai";
  return notable === 0 ? "–" : `${notable} hal`;
}
