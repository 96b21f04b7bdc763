import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { PageHead } from "@/components/ui/page-head";
import { pageNumber, type SearchParams } from "@/components/ui/page-links";
import { Pager } from "@/components/ui/pager";
import type { AgencyActor } from "@/lib/auth/actor";
import { readModels } from "@/lib/core/read";
import { listTeam } from "@/lib/dialogue/queries/lists";
import { PAGE_SIZE } from "@/lib/dialogue/rules";

/** For a superior: with whom. */
export async function ChoosePerson({ actor, params }: { actor: AgencyActor; params: SearchParams }) {
  const page = pageNumber(params.hal);
  const rows = await readModels(actor, (tx) => listTeam(tx, actor, page));
  return (
    <>
      <PageHead title="Rencanakan dialog dengan siapa?" />
      {actor.superiorId !== null && (
        <p className="mb-4">
          <Link
            href={`/dialog/baru?pegawai=${actor.employeeId}`}
            className="inline-flex min-h-11 items-center"
          >
            Dengan atasan langsung saya
          </Link>
        </p>
      )}
      <DataTable
        caption="Pegawai yang Anda pimpin langsung"
        rows={rows.slice(0, PAGE_SIZE)}
        rowKey={(row) => row.id}
        rowHref={(row) => `/dialog/baru?pegawai=${row.id}`}
        columns={[
          { key: "name", header: "Nama", cell: (row) => row.name },
          { key: "position", header: "Jabatan", cell: (row) => row.position?.name ?? "Belum tercatat" },
        ]}
        empty={<EmptyState title="Belum ada pegawai yang Anda pimpin langsung." />}
      />
      <Pager
        page={page}
        pageSize={PAGE_SIZE}
        hasNext={rows.length > PAGE_SIZE}
        noun="pegawai"
        path="/dialog/baru"
        params={params}
      />
    </>
  );
}
