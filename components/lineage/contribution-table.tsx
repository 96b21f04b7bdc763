import { DataTable } from "@/components/ui/data-table";
import { fullName } from "@/lib/employees/names";
import { STATE_LABEL } from "@/lib/skp/labels";
import type { Contribution } from "./contributions";

type Props = { caption: string; contributions: Contribution[]; none: string };

/** People with what they contribute and the stage of their plans. */
export function ContributionTable({ caption, contributions, none }: Props) {
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={contributions}
      rowKey={({ person }) => person.employeeId}
      rowHref={({ person }) =>
        person.skpId === null ? `/pegawai/${person.employeeId}` : `/skp/${person.skpId}`
      }
      columns={[
        { key: "name", header: "Pegawai", cell: ({ person }) => fullName(person) },
        { key: "position", header: "Jabatan", cell: ({ person }) => person.positionName ?? "Belum tercatat" },
        {
          key: "results",
          header: "Hasil kerja",
          cell: ({ statements }) => (
            <ul className="list-disc space-y-1 ps-4">
              {statements.map((statement) => (
                <li key={statement}>{statement}</li>
              ))}
            </ul>
          ),
        },
        {
          key: "state",
          header: "SKP",
          cell: ({ person }) => (person.state === null ? "Belum mulai" : STATE_LABEL[person.state]),
        },
      ]}
      empty={<p className="text-quiet">{none}</p>}
    />
  );
}
