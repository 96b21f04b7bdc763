import { Badge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { ROLE_LABEL } from "@/lib/accounts/labels";
import type { Person } from "@/lib/accounts/person";
import { accountStatus } from "@/lib/accounts/status";
import type { Zone } from "@/lib/core/dates";
import { formatNip } from "@/lib/core/numbers";

type Props = { caption: string; rows: Person[]; now: Date; zone: Zone };

export function PeopleTable({ caption, rows, now, zone }: Props) {
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={rows}
      rowKey={(row) => row.personId}
      rowHref={(row) => `/admin/akun/${row.personId}`}
      columns={[
        { key: "name", header: "Nama", cell: (row) => row.name },
        { key: "nip", header: "NIP", nowrap: true, cell: (row) => (row.nip ? formatNip(row.nip) : "–") },
        { key: "roles", header: "Peran tambahan", cell: (row) => rolesOf(row) || "–" },
        { key: "state", header: "Akun", cell: (row) => <AccountBadge person={row} now={now} zone={zone} /> },
      ]}
      empty={
        <EmptyState title="Tidak ada pegawai yang cocok.">
          Ubah kata pencarian atau hapus saringan.
        </EmptyState>
      }
    />
  );
}

function AccountBadge({ person, now, zone }: { person: Person; now: Date; zone: Zone }) {
  const { tone, word } = accountStatus(person.account, now, zone);
  return <Badge tone={tone}>{word}</Badge>;
}

function rolesOf({ account }: Person): string {
  return (account?.grants ?? [])
    .map(({ role, unit }) => (unit ? `${ROLE_LABEL[role]} (${unit.name})` : ROLE_LABEL[role]))
    .join(", ");
}
