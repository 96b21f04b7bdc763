import { DataTable } from "@/components/ui/data-table";
import type { Zone } from "@/lib/core/dates";
import { formatShortDate } from "@/lib/core/dates";
import { APPROACH_LABEL, STATE_LABEL } from "@/lib/skp/labels";
import type { MyPlan } from "@/lib/skp/queries/mine";

type Props = { plans: MyPlan[]; now: Date; zone: Zone };

/** One's own plans, newest year first. */
export function MyPlansTable({ plans, now, zone }: Props) {
  return (
    <DataTable
      caption="SKP Anda per tahun"
      captionHidden
      rows={plans}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/skp/${id}`}
      columns={[
        { key: "year", header: "Tahun", cell: ({ year }) => `SKP ${year}` },
        {
          key: "position",
          header: "Jabatan",
          cell: ({ positionName, unitName }) => `${positionName}, ${unitName}`,
        },
        { key: "approach", header: "Pendekatan", cell: ({ approach }) => APPROACH_LABEL[approach] },
        { key: "results", header: "Hasil kerja", align: "end", cell: ({ results }) => results },
        {
          key: "state",
          header: "Status",
          cell: ({ state, stateSince, revision }) =>
            `${STATE_LABEL[state]}${state === "AGREED" ? `, revisi ${revision}` : ""}, sejak ${formatShortDate(stateSince, zone, now)}`,
        },
      ]}
      empty={null}
    />
  );
}
