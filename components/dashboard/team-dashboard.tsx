import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import type { SearchParams } from "@/components/ui/page-links";
import { Pager } from "@/components/ui/pager";
import { Section } from "@/components/ui/section";
import { formatDateTime, formatShortDate, type Zone } from "@/lib/core/dates";
import { formatNumber } from "@/lib/core/numbers";
import type { DashboardView } from "@/lib/dashboard/policy";
import { type TeamDashboard, WAITING_PER_PAGE, type WaitingRow } from "@/lib/dashboard/queries/team";
import { stagesOf } from "@/lib/dashboard/rules";
import { fullName } from "@/lib/employees/names";
import { subperiodLabel } from "@/lib/periods/labels";
import { STATE_LABEL } from "@/lib/skp/labels";
import { DashboardHead } from "./dashboard-head";
import { PredicateFigure } from "./predicate-figure";
import { StageFigure } from "./stage-figure";

type Props = {
  dashboard: TeamDashboard;
  views: DashboardView[];
  page: number;
  params: SearchParams;
  now: Date;
  zone: Zone;
};

/** An appraiser's people: who waits, who is where. */
export function TeamDashboardView({ dashboard, views, page, params, now, zone }: Props) {
  const { frame, standing, waiting } = dashboard;
  const date = formatDateTime(now, zone);
  const subperiodName = `${subperiodLabel(frame.subperiod)} ${frame.year.year}`;
  const withoutPlan = stagesOf(standing)[0]?.open ?? 0;
  const states = [
    { stage: "NONE", label: "Belum mulai", count: withoutPlan },
    ...(["DRAFT", "RETURNED", "SUBMITTED", "AGREED"] as const).map((state) => ({
      stage: state,
      label: STATE_LABEL[state],
      count: standing.plans[state],
    })),
  ];
  const total = waiting[0]?.count ?? 0;
  return (
    <>
      <DashboardHead
        title="Tim saya"
        status={<p className="text-quiet">Pegawai yang Anda nilai.</p>}
        view="TEAM"
        views={views}
        frame={frame}
        path="/dasbor/tim"
        filtered={params.tahun !== undefined || params.subperiode !== undefined}
      />
      <Section title={`Siapa yang menunggu Anda? (${formatNumber(total)})`}>
        <DataTable
          caption="Menunggu Anda, yang terlama lebih dahulu"
          captionHidden
          rows={waiting}
          rowKey={({ kind, ref }) => `${kind} ${ref}`}
          rowHref={({ kind, ref }) => (kind === "PLAN" ? `/skp/${ref}` : `/evaluasi/${ref}`)}
          columns={[
            { key: "name", header: "Nama", cell: fullName },
            { key: "what", header: "Menunggu", cell: (row) => awaited(row, subperiodName) },
            { key: "since", header: "Sejak", cell: ({ since }) => formatShortDate(since, zone, now) },
          ]}
          empty={<EmptyState title="Tidak ada yang menunggu Anda." />}
        />
        {total > WAITING_PER_PAGE && (
          <Pager
            page={page}
            pageSize={WAITING_PER_PAGE}
            total={total}
            noun="orang"
            path="/dasbor/tim"
            params={params}
          />
        )}
      </Section>
      <StageFigure
        question="Sudah sampai mana tim saya?"
        standing={standing}
        subperiodName={subperiodName}
        date={date}
      />
      <nav aria-label="Tim menurut tahap SKP" className="mb-8 flex flex-wrap gap-x-6">
        {states.map(({ stage, label, count }) => (
          <Link
            key={stage}
            href={`/tim?tahun=${frame.year.year}&tahap=${stage}`}
            className="inline-flex min-h-11 items-center"
          >
            {label}: {formatNumber(count)}
          </Link>
        ))}
      </nav>
      <PredicateFigure standing={standing} subperiodName={subperiodName} date={date} />
    </>
  );
}

function awaited({ kind }: WaitingRow, subperiodName: string): string {
  return kind === "PLAN" ? "Persetujuan SKP" : `Penilaian ${subperiodName}`;
}
