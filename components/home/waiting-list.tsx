import { ButtonLink } from "@/components/ui/button";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import { formatDateTime, formatDeadline, formatShortDate, type Zone } from "@/lib/core/dates";
import { MAX_WAITING } from "@/lib/home/limits";
import type { WorkItem } from "@/lib/home/work-list";

type Props = {
  items: WorkItem[];
  zone: Zone;
  now: Date;
  /** When nothing waits: what comes next. */
  next: string;
};

/** What waits for this person, the earliest deadline first. */
export function WaitingList({ items, zone, now, next }: Props) {
  const shown = items.slice(0, MAX_WAITING);
  const title =
    items.length === 0
      ? "Menunggu Anda"
      : `Menunggu Anda (${shown.length}${items.length > MAX_WAITING ? "+" : ""})`;
  return (
    <Section title={title}>
      <DataTable
        caption="Yang menunggu Anda"
        captionHidden
        rows={shown}
        rowKey={(item) => item.key}
        columns={[
          { key: "what", header: "Apa", cell: (item) => item.what },
          {
            key: "since",
            header: "Sejak",
            nowrap: true,
            cell: (item) => (item.since ? formatShortDate(item.since, zone, now) : "–"),
          },
          {
            key: "due",
            header: "Batas",
            cell: (item) => dueOf(item, zone),
          },
        ]}
        actions={(item) => (
          <ButtonLink tone={item === shown[0] ? "primary" : "secondary"} href={item.href}>
            {item.button}
            <span className="sr-only">: {item.what}</span>
          </ButtonLink>
        )}
        empty={<EmptyState title="Tidak ada yang menunggu Anda.">{next}</EmptyState>}
      />
    </Section>
  );
}

function dueOf({ due, appointment }: WorkItem, zone: Zone): string {
  if (due === null) return "Tanpa batas";
  return appointment ? formatDateTime(due, zone) : formatDeadline(due, zone);
}
