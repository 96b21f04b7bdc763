import { ActionForm } from "@/components/form/action-form";
import { Hidden } from "@/components/form/hidden";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { ButtonLink } from "@/components/ui/button";
import { buttonClass } from "@/components/ui/button-class";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import type { SearchParams } from "@/components/ui/page-links";
import { Pager } from "@/components/ui/pager";
import { fullName } from "@/lib/employees/names";
import { placeRoleAction } from "@/lib/matrix/actions";
import type { MatrixPage } from "@/lib/matrix/page-data";
import { PAGE_SIZE } from "@/lib/matrix/queries/people";
import { coverageSentence } from "@/lib/matrix/rules/coverage";
import { CoverageList } from "./coverage-list";
import { RolesTable } from "./roles-table";

type Props = { page: MatrixPage; own: boolean; number: number; params: SearchParams };

/** The matrix of roles and results of one leader or team lead. */
export function MatrixView({ page, own, number, params }: Props) {
  const { plan, columns, people, total, empty, idleTotal } = page;
  const counts = { people: total, columns: columns.length, empty: empty.length, idle: idleTotal };
  const path = `/skp/${plan.id}/matriks`;
  const asTable = params.tampilan === "tabel";
  return (
    <>
      <PlanTrail page={page} own={own} />
      <PageHead
        title={own ? `Matriks peran ${plan.year}` : `Matriks peran ${plan.year}: ${fullName(plan)}`}
        status={<p className="max-w-prose">{coverageSentence(counts)}</p>}
        action={page.canWrite && <ButtonLink href={`${path}/tambah`}>Tambah orang</ButtonLink>}
        quiet={
          <>
            <a className={buttonClass("quiet")} href={`/api/unduh/matriks/${plan.id}`}>
              Unduh PDF
            </a>
            <a
              className={`${buttonClass("quiet")} sm:hidden`}
              href={asTable ? path : `${path}?tampilan=tabel`}
            >
              {asTable ? "Lihat per orang" : "Lihat sebagai tabel"}
            </a>
          </>
        }
      />
      {page.isWriter && !page.canWrite && (
        <p className="mb-4 max-w-prose text-quiet">
          Matriks hanya dapat diubah selama perencanaan dan pelaksanaan kinerja tahun {plan.year} berjalan.
        </p>
      )}
      <CoverageList page={page} />
      {columns.length === 0 || people.length === 0 ? (
        <NothingYet page={page} />
      ) : (
        <>
          <ActionForm action={placeRoleAction}>
            <Hidden name="skpId" value={plan.id} />
            <RolesTable page={page} asTable={asTable} />
          </ActionForm>
          <Pager
            page={number}
            pageSize={PAGE_SIZE}
            total={total}
            noun="pegawai"
            path={path}
            params={params}
          />
        </>
      )}
    </>
  );
}

/** Back to the plan; people of the matrix who may not read it go back to their own. */
export function PlanTrail({
  page,
  own,
  current,
}: {
  page: Pick<MatrixPage, "plan" | "seesPlan">;
  own: boolean;
  current?: string;
}) {
  const { plan, seesPlan } = page;
  const name = own ? `SKP ${plan.year}` : `SKP ${plan.year}: ${fullName(plan)}`;
  const parents = [seesPlan ? { href: `/skp/${plan.id}`, label: name } : { href: "/skp", label: "SKP saya" }];
  if (current !== undefined) parents.push({ href: `/skp/${plan.id}/matriks`, label: "Matriks peran" });
  return <Breadcrumb parents={parents} current={current ?? "Matriks peran"} />;
}

function NothingYet({ page: { plan, columns, canWrite } }: { page: MatrixPage }) {
  if (columns.length === 0) {
    const what = plan.form === "LEADER" ? "indikator kinerja individu" : "rencana hasil kerja";
    return (
      <EmptyState title={`SKP ${plan.positionName} belum berisi ${what}.`}>
        <p>
          Kolom matriks adalah {what} pada SKP itu. Tulis dahulu di SKP; SKP-nya tidak perlu disepakati lebih
          dulu.
        </p>
      </EmptyState>
    );
  }
  return (
    <EmptyState title="Belum ada orang di matriks ini.">
      <p>
        {canWrite
          ? "Tambahkan anggota tim, juga dari unit lain, lalu tulis peran masing-masing."
          : "Barisnya muncul begitu ketua tim atau pimpinan unit menambahkan orang."}
      </p>
    </EmptyState>
  );
}
