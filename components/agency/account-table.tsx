import { ActionForm } from "@/components/form/action-form";
import { Hidden } from "@/components/form/hidden";
import { SubmitButton } from "@/components/form/submit-button";
import { Badge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { closeAccountAction, reopenAccountAction } from "@/lib/agency/actions";
import type { OperatorAccount } from "@/lib/agency/queries";
import { formatNip } from "@/lib/core/numbers";

export function AccountTable({ agencyId, rows }: { agencyId: string; rows: OperatorAccount[] }) {
  return (
    <DataTable
      caption="Akun instansi"
      captionHidden
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        { key: "name", header: "Nama", cell: (row) => row.name },
        {
          key: "login",
          header: "NIP atau e-mail",
          cell: (row) => (row.nip ? formatNip(row.nip) : row.email),
        },
        { key: "role", header: "Peran", cell: (row) => (row.isHrAdmin ? "Admin kepegawaian" : "–") },
        { key: "state", header: "Status", cell: (row) => <StateBadge account={row} /> },
      ]}
      actions={(row) => (
        <ActionForm action={row.disabledAt ? reopenAccountAction : closeAccountAction} id={`akun-${row.id}`}>
          <Hidden name="agencyId" value={agencyId} />
          <Hidden name="accountId" value={row.id} />
          <Hidden name="version" value={row.version} />
          <SubmitButton tone={row.disabledAt ? "secondary" : "danger"}>
            {row.disabledAt ? "Aktifkan" : "Nonaktifkan"}
          </SubmitButton>
        </ActionForm>
      )}
      empty={
        <EmptyState title="Tidak ada akun yang cocok.">
          Cari dengan kata lain, atau undang admin kepegawaian di bawah.
        </EmptyState>
      }
    />
  );
}

function StateBadge({ account: { disabledAt, hasPassword } }: { account: OperatorAccount }) {
  if (disabledAt !== null) return <Badge tone="error">Nonaktif</Badge>;
  return hasPassword ? <Badge tone="done">Aktif</Badge> : <Badge tone="due">Belum aktif</Badge>;
}
