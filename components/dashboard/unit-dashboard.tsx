import { Breadcrumb } from "@/components/ui/breadcrumb";
import { type SearchParams, withParam } from "@/components/ui/page-links";
import { Pager } from "@/components/ui/pager";
import { formatDateTime, type Zone } from "@/lib/core/dates";
import type { DashboardView } from "@/lib/dashboard/policy";
import { CHILDREN_PER_PAGE, type UnitDashboard } from "@/lib/dashboard/queries/unit";
import { subperiodLabel } from "@/lib/periods/labels";
import { DashboardHead } from "./dashboard-head";
import { PartsFigure } from "./parts-figure";
import { PredicateFigure } from "./predicate-figure";
import { StageFigure } from "./stage-figure";
import { TrendFigure } from "./trend-figure";

type Props = {
  dashboard: UnitDashboard;
  views: DashboardView[];
  path: string;
  page: number;
  params: SearchParams;
  now: Date;
  zone: Zone;
};

/** A unit with everything below it: how far, which part needs help, which predicates, how over the year. */
export function UnitDashboardView({ dashboard, views, path, page, params, now, zone }: Props) {
  const { unit, frame, standing, parts, trend, childCount } = dashboard;
  const date = formatDateTime(now, zone);
  const subperiodName = `${subperiodLabel(frame.subperiod)} ${frame.year.year}`;
  const hrefOf = (id: string) =>
    withParam(`/dasbor/unit/${id}`, { tahun: params.tahun }, "subperiode", String(params.subperiode ?? ""));
  return (
    <>
      {unit.above.length > 0 && (
        <Breadcrumb
          parents={unit.above.map(({ id, name }) => ({ href: hrefOf(id), label: name }))}
          current={unit.name}
        />
      )}
      <DashboardHead
        title={unit.name}
        status={<p className="text-quiet">Unit ini dengan semua unit di bawahnya.</p>}
        view="UNIT"
        views={views}
        frame={frame}
        path={path}
        filtered={params.tahun !== undefined || params.subperiode !== undefined}
      />
      <StageFigure
        question="Sudah sampai mana unit ini?"
        standing={standing}
        subperiodName={subperiodName}
        date={date}
      />
      <PartsFigure parts={parts} date={date} hrefOf={hrefOf} />
      {childCount > CHILDREN_PER_PAGE && (
        <Pager
          page={page}
          pageSize={CHILDREN_PER_PAGE}
          total={childCount}
          noun="unit"
          path={path}
          params={params}
        />
      )}
      <PredicateFigure standing={standing} subperiodName={subperiodName} date={date} />
      <TrendFigure trend={trend} date={date} />
    </>
  );
}
