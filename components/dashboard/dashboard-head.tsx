import type { ReactNode } from "react";
import { Select } from "@/components/form/select";
import { FilterBar } from "@/components/ui/filter-bar";
import { PageHead } from "@/components/ui/page-head";
import { Tabs } from "@/components/ui/tabs";
import type { DashboardView } from "@/lib/dashboard/policy";
import type { Frame } from "@/lib/dashboard/queries/frame";
import { subperiodLabel } from "@/lib/periods/labels";

type Props = {
  title: string;
  status: ReactNode;
  view: DashboardView;
  views: DashboardView[];
  /** Null before the first period opens: then there is nothing to choose. */
  frame: Frame | null;
  path: string;
  keep?: Record<string, string | undefined>;
  filtered?: boolean;
};

const VIEW: Record<DashboardView, { href: string; label: string }> = {
  UNIT: { href: "/dasbor", label: "Unit kerja" },
  UNFINISHED: { href: "/dasbor/belum", label: "Belum bertindak" },
  TEAM: { href: "/dasbor/tim", label: "Tim saya" },
};

/** Top of every dashboard: what it is, the other dashboards, year and subperiod. */
export function DashboardHead({ title, status, view, views, frame, path, keep, filtered }: Props) {
  return (
    <>
      <PageHead title={title} status={status} />
      {views.length > 1 && (
        <Tabs label="Dasbor" tabs={views.map((one) => ({ ...VIEW[one], current: one === view }))} />
      )}
      {frame && (
        <div className="mb-6">
          <FilterBar path={path} keep={keep} active={filtered}>
            <Select
              name="tahun"
              label="Tahun"
              emptyLabel="Tahun berjalan"
              defaultValue={String(frame.year.year)}
              options={frame.years.map(({ year }) => ({ value: String(year), label: String(year) }))}
            />
            <Select
              name="subperiode"
              label="Subperiode"
              emptyLabel="Terakhir berakhir"
              defaultValue={frame.subperiod.id}
              options={frame.year.subperiods.map((one) => ({ value: one.id, label: subperiodLabel(one) }))}
            />
          </FilterBar>
        </div>
      )}
    </>
  );
}
