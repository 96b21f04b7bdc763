import { ButtonLink } from "@/components/ui/button";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Pager } from "@/components/ui/pager";
import type { AgencyActor } from "@/lib/auth/actor";
import { formatDay } from "@/lib/core/dates";
import { SANCTION_STATE_LABEL } from "@/lib/followup/labels";
import { canGiveMandates } from "@/lib/followup/policy";
import { PAGE_SIZE, type SanctionList } from "@/lib/followup/queries/sanctions";

type Props = { list: SanctionList; page: number; actor: AgencyActor };

/** Sanctions this person may see. */
export function SanctionTable({ list: { rows, canRecord }, page, actor }: Props) {
  return (
    <>
      <p className="mb-4 max-w-prose">
        Sanksi dijatuhkan menurut peraturannya sendiri dan hanya dicatat di sini oleh pimpinan instansi atau
        pejabat yang diberi wewenang. Tidak ada sanksi yang timbul dengan sendirinya dari predikat.
        {canRecord && " Catat dari halaman rekam jejak pegawai."}
      </p>
      {canGiveMandates(actor) && (
        <p className="mb-4">
          <ButtonLink tone="secondary" href="/sanksi/kewenangan">
            Pejabat yang diberi wewenang
          </ButtonLink>
        </p>
      )}
      <DataTable
        caption="Sanksi yang tercatat"
        rows={rows}
        rowKey={({ id }) => id}
        rowHref={({ id }) => `/sanksi/${id}`}
        columns={[
          { key: "name", header: "Pegawai", cell: ({ employeeName }) => employeeName },
          { key: "unit", header: "Unit kerja", cell: ({ unitName }) => unitName ?? "–" },
          { key: "title", header: "Bentuk", cell: ({ title }) => title },
          { key: "basis", header: "Dasar hukum", cell: ({ legalBasis }) => legalBasis },
          {
            key: "decision",
            header: "Keputusan",
            cell: (row) => `${row.decisionNumber}, ${formatDay(row.decidedOn)}`,
          },
          { key: "state", header: "Keadaan", cell: ({ state }) => SANCTION_STATE_LABEL[state] },
        ]}
        empty={<EmptyState title="Tidak ada sanksi yang dapat Anda lihat." />}
      />
      <Pager
        page={page}
        pageSize={PAGE_SIZE}
        total={rows[0]?.total ?? 0}
        noun="sanksi"
        path="/sanksi"
        params={{}}
      />
    </>
  );
}
