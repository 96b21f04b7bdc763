import { DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import { formatDeadline, type Zone } from "@/lib/core/dates";
import type { TurnLine } from "@/lib/home/others-turns";

type Props = { turns: TurnLine[]; zone: Zone; now: Date };

/** Who must act now in evaluations this person waits for; nothing when nobody does. */
export function OthersTurns({ turns, zone, now }: Props) {
  if (turns.length === 0) return null;
  return (
    <Section title="Menunggu orang lain" id="menunggu-orang-lain">
      <DataTable
        caption="Yang menunggu orang lain"
        captionHidden
        rows={turns}
        rowKey={({ key }) => key}
        rowHref={({ href }) => href}
        columns={[
          { key: "what", header: "Siapa dan apa", cell: ({ what }) => what },
          { key: "due", header: "Batas", cell: ({ due }) => dueText(due, zone, now) },
        ]}
        empty={null}
      />
    </Section>
  );
}

function dueText(due: Date | null, zone: Zone, now: Date): string {
  if (due === null) return "–";
  return `${formatDeadline(due, zone)}${due <= now ? ", sudah lewat" : ""}`;
}
