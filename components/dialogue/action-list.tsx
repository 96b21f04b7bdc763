import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import { DataTable } from "@/components/ui/data-table";
import { formatDay, type Zone } from "@/lib/core/dates";
import { ACTION_STATE_LABEL } from "@/lib/dialogue/labels";
import type { AgreedAction } from "@/lib/dialogue/queries/dialogue";
import { isLate } from "@/lib/dialogue/rules";

type Shown = Omit<AgreedAction, "closedAt">;

type Props = {
  caption: string;
  /** With the leader's own name where the rows come from several dialogues. */
  rows: (Shown & { leaderName?: string })[];
  names: { employeeName: string; leaderName: string };
  zone: Zone;
  now: Date;
  /** Where an open action can be closed; null when the reader may not. */
  closeHref: ((id: string) => string) | null;
  empty: string;
};

/** Agreed actions with who does them, until when, and what came of them. */
export function ActionList({ caption, rows, names, zone, now, closeHref, empty }: Props) {
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        { key: "text", header: "Tindak lanjut", cell: (row) => row.text },
        {
          key: "owner",
          header: "Oleh",
          cell: (row) =>
            row.owner === "EMPLOYEE" ? names.employeeName : (row.leaderName ?? names.leaderName),
        },
        {
          key: "due",
          header: "Batas waktu",
          cell: (row) =>
            row.state === "OPEN" && isLate(row.dueOn, now, zone)
              ? `${formatDay(row.dueOn)}, sudah lewat`
              : formatDay(row.dueOn),
        },
        { key: "state", header: "Status", cell: (row) => <Outcome row={row} /> },
      ]}
      actions={
        closeHref === null
          ? undefined
          : (row) =>
              row.state === "OPEN" && (
                <ButtonLink tone="secondary" href={closeHref(row.id)}>
                  Tutup<span className="sr-only"> tindak lanjut: {row.text}</span>
                </ButtonLink>
              )
      }
      empty={<p className="text-quiet">{empty}</p>}
    />
  );
}

function Outcome({ row }: { row: Shown }) {
  return (
    <>
      <Badge tone={row.state === "DONE" ? "done" : "neutral"}>{ACTION_STATE_LABEL[row.state]}</Badge>
      {row.outcome !== null && <span className="block text-sm">{row.outcome}</span>}
    </>
  );
}
