import { PredicateBadge } from "@/components/evaluation/rating-badge";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { ButtonLink } from "@/components/ui/button";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { Stat } from "@/components/ui/stat";
import { formatDay } from "@/lib/core/dates";
import { explanationOf, monthSpan } from "@/lib/credit/labels";
import { earnsCredit } from "@/lib/credit/queries/account";
import type { CreditPage } from "@/lib/credit/queries/pages";
import { formatPoints, NEED } from "@/lib/credit/rules/points";
import { POSITION_LEVEL_LABELS } from "@/lib/organization/labels";

/** A functional officer's account: every number with what it is made of. */
export function CreditView({ page: { account, canSetBasis } }: { page: CreditPage }) {
  const { employeeId, name, level, basis, rows, sum, missing } = account;
  const earns = level !== null && earnsCredit(account);
  return (
    <>
      <Breadcrumb parents={[{ href: `/rekam-jejak/${employeeId}`, label: name }]} current="Angka kredit" />
      <PageHead
        title={`Angka kredit ${name}`}
        status={
          <p>
            {account.positionName ?? "Tanpa jabatan"}
            {account.unitName && `, ${account.unitName}`}
          </p>
        }
        quiet={
          earns &&
          canSetBasis && (
            <ButtonLink tone="quiet" href={`/angka-kredit/${employeeId}/dasar`}>
              Tetapkan angka kredit dasar
            </ButtonLink>
          )
        }
      />
      {!earns || missing === null ? (
        <EmptyState title="Jabatan ini tidak memperoleh angka kredit.">
          <p>Angka kredit hanya untuk pejabat fungsional berstatus PNS (Peraturan BKN 3/2023).</p>
        </EmptyState>
      ) : (
        <>
          <div className="mb-6 grid gap-4 sm:grid-cols-3">
            <Stat
              label="Kumulatif"
              value={formatPoints(sum)}
              basis={`jenjang ${POSITION_LEVEL_LABELS[level]}`}
            />
            <Stat
              label="Kurang untuk kenaikan pangkat"
              value={formatPoints(missing.rank)}
              basis={`dari kebutuhan ${formatPoints(NEED[level].rank)}`}
            />
            <Stat
              label="Kurang untuk kenaikan jenjang"
              value={missing.level === null ? "–" : formatPoints(missing.level)}
              basis={
                NEED[level].level === null
                  ? "jenjang tertinggi"
                  : `dari kebutuhan ${formatPoints(NEED[level].level ?? 0)}`
              }
            />
          </div>
          <Section title="Rincian">
            <p className="mb-3 max-w-prose">
              Angka kredit = bulan ÷ 12 × persentase predikat × koefisien jenjang, dibulatkan dua desimal.
              Tahun yang sudah punya predikat tahunan memakai predikat itu; tahun berjalan memakai predikat
              periodik secara proporsional.
            </p>
            {basis && (
              <p className="mb-3">
                Angka kredit dasar <strong className="tabular-nums">{formatPoints(basis.points)}</strong> (
                {basis.source}), dihitung mulai {formatDay(basis.countsFrom)}.
              </p>
            )}
            <DataTable
              caption="Perolehan angka kredit"
              rows={rows}
              rowKey={({ from, level: on, kind }) => `${from} ${on} ${kind}`}
              columns={[
                { key: "time", header: "Waktu", cell: monthSpan },
                {
                  key: "kind",
                  header: "Dasar",
                  cell: ({ kind }) => (kind === "YEAR" ? "Tahunan" : "Proporsional"),
                },
                {
                  key: "predicate",
                  header: "Predikat",
                  cell: ({ predicate }) => <PredicateBadge predicate={predicate} />,
                },
                { key: "how", header: "Perhitungan", cell: explanationOf },
                {
                  key: "points",
                  header: "Angka kredit",
                  align: "end",
                  cell: ({ points }) => formatPoints(points),
                },
                { key: "sum", header: "Kumulatif", align: "end", cell: (row) => formatPoints(row.sum) },
              ]}
              empty={<p>Belum ada predikat yang dirilis.</p>}
            />
          </Section>
        </>
      )}
    </>
  );
}
