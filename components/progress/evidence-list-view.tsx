import { ActionForm } from "@/components/form/action-form";
import { Hidden } from "@/components/form/hidden";
import { SubmitButton } from "@/components/form/submit-button";
import { TextInput } from "@/components/form/text-input";
import { ButtonLink } from "@/components/ui/button";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import type { SearchParams } from "@/components/ui/page-links";
import { Pager } from "@/components/ui/pager";
import { Section } from "@/components/ui/section";
import { formatDate, type Zone } from "@/lib/core/dates";
import { appointCheckerAction, dismissCheckerAction } from "@/lib/progress/actions";
import { CHECK_PAGE, type Checker, type EvidenceList } from "@/lib/progress/queries-check";

type Props = { list: EvidenceList; isAppraiser: boolean; zone: Zone; params: SearchParams };

/** Whose evidence waits to be checked, and whom the appraiser lets check. */
export function EvidenceListView({ list, isAppraiser, zone, params }: Props) {
  return (
    <>
      <DataTable
        caption="Bukti dukung yang dapat Anda periksa"
        captionHidden
        rows={list.rows}
        rowKey={(row) => row.skpId}
        columns={[
          { key: "name", header: "Pegawai", cell: (row) => row.employeeName },
          { key: "unchecked", header: "Belum diperiksa", align: "end", cell: (row) => row.unchecked },
          { key: "all", header: "Semua bukti", align: "end", cell: (row) => row.all },
        ]}
        actions={(row) => (
          <ButtonLink tone="secondary" href={`/progres/${row.skpId}/bukti`}>
            Periksa
            <span className="sr-only">: {row.employeeName}</span>
          </ButtonLink>
        )}
        empty={
          <EmptyState title="Tidak ada bukti dukung untuk Anda periksa.">
            <p>Yang memeriksa adalah pejabat penilai, atau pegawai yang ditunjuknya.</p>
          </EmptyState>
        }
      />
      <Pager
        page={list.page}
        pageSize={CHECK_PAGE}
        total={list.rows[0]?.total ?? 0}
        noun="pegawai"
        path="/progres/bukti"
        params={params}
      />
      {isAppraiser && <Checkers checkers={list.checkers} zone={zone} />}
    </>
  );
}

function Checkers({ checkers, zone }: { checkers: Checker[]; zone: Zone }) {
  return (
    <Section title="Pemeriksa yang Anda tunjuk">
      <p className="mb-3 max-w-prose">
        Mereka membaca realisasi dan bukti dukung tim Anda serta menandainya. Menilai tetap pada Anda.
      </p>
      <ul className="mb-4 divide-y divide-line">
        {checkers.map(({ id, name, since }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-3 py-2">
            <span>{`${name}, sejak ${formatDate(since, zone)}`}</span>
            <ActionForm action={dismissCheckerAction} id={`akhiri-${id}`}>
              <Hidden name="checkerId" value={id} />
              <SubmitButton tone="secondary">
                Akhiri
                <span className="sr-only">: {name}</span>
              </SubmitButton>
            </ActionForm>
          </li>
        ))}
      </ul>
      <ActionForm action={appointCheckerAction}>
        <TextInput name="nip" label="NIP pemeriksa" inputMode="numeric" />
        <SubmitButton>Tunjuk pemeriksa</SubmitButton>
      </ActionForm>
    </Section>
  );
}
