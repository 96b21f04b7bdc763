import { Breadcrumb } from "@/components/ui/breadcrumb";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import type { LevelsPage } from "@/lib/calibration/queries/levels";
import { type LevelGroup, SMALLEST_SAMPLE, summarise } from "@/lib/calibration/rules/summary";
import { formatNumber } from "@/lib/core/numbers";
import { POSITION_LEVEL_LABELS } from "@/lib/organization/labels";
import { subperiodLabel } from "@/lib/periods/labels";
import { SpreadFigure } from "./spread-figure";
import { SubperiodChoice } from "./subperiod-choice";

type Row = Omit<LevelGroup, "level"> & { label: string };

/** How the raters of each position level rate in the whole agency: groups with their n, nobody named or ranked. */
export function LevelsView({ page }: { page: LevelsPage }) {
  const { groups, others, hidden, subperiod, subperiods } = page;
  const rows: Row[] = [
    ...groups.map(({ level, ...group }) => ({
      ...group,
      label: level === null ? "Tanpa jabatan sekarang" : POSITION_LEVEL_LABELS[level],
    })),
    ...(others === null ? [] : [{ ...others, label: "Jenjang lain, digabung" }]),
  ];
  return (
    <>
      <Breadcrumb parents={[{ href: "/kalibrasi", label: "Kalibrasi" }]} current="Penilai menurut jenjang" />
      <PageHead
        title={`Penilai menurut jenjang, ${subperiodLabel(subperiod)} ${subperiod.year}`}
        status={
          <p className="max-w-prose">
            Predikat yang ditetapkan di seluruh instansi, menurut jenjang jabatan pejabat penilainya sekarang.
            Rata-rata dan sebaran dihitung dari urutan lima predikat, 1 Sangat Kurang sampai 5 Sangat Baik.
            Angkanya untuk dibicarakan, bukan peringkat.
          </p>
        }
      />
      <SubperiodChoice path="/statistik-penilai/jenjang" subperiods={subperiods} current={subperiod.id} />
      <DataTable
        caption="Penilai menurut jenjang jabatan"
        captionHidden
        rows={rows}
        rowKey={({ label }) => label}
        columns={[
          { key: "level", header: "Jenjang penilai", cell: ({ label }) => label },
          { key: "raters", header: "Penilai", align: "end", cell: ({ raters }) => formatNumber(raters) },
          {
            key: "n",
            header: "Penilaian (n)",
            align: "end",
            cell: ({ counts }) => formatNumber(summarise(counts).n),
          },
          { key: "mean", header: "Rata-rata", align: "end", cell: (row) => figure(row, "mean") },
          { key: "spread", header: "Sebaran", align: "end", cell: (row) => figure(row, "spread") },
        ]}
        empty={<EmptyState title="Belum ada jenjang dengan paling sedikit tiga penilai." />}
      />
      {hidden > 0 && (
        <p className="mt-3 max-w-prose">
          {formatNumber(hidden)} jenjang dengan kurang dari tiga penilai tidak ditampilkan, supaya tidak
          seorang pun dikenali.
        </p>
      )}
      {rows.length > 0 && (
        <div className="mt-6">
          <SpreadFigure groups={rows} />
        </div>
      )}
    </>
  );
}

function figure({ counts }: Row, key: "mean" | "spread"): string {
  const summary = summarise(counts);
  const value = summary[key];
  return summary.n < SMALLEST_SAMPLE || value === null ? "–" : formatNumber(value);
}
