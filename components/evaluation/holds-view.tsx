import { ActionForm } from "@/components/form/action-form";
import { DateTimeInput } from "@/components/form/date-input";
import { Hidden } from "@/components/form/hidden";
import { Select } from "@/components/form/select";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextInput } from "@/components/form/text-input";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import type { SearchParams } from "@/components/ui/page-links";
import { Pager } from "@/components/ui/pager";
import { Section } from "@/components/ui/section";
import { formatDateTime, type Zone, zoneLabel } from "@/lib/core/dates";
import { holdResultsAction, releaseResultsAction } from "@/lib/evaluation/actions";
import { HOLD_PAGE, type HoldRow, type HoldsPage } from "@/lib/evaluation/queries/holds";
import { subperiodLabel } from "@/lib/periods/labels";

type Props = { page: HoldsPage; zone: Zone; params: SearchParams; now: Date };

/** Which units wait with showing their results, until when, and holding another one back. */
export function HoldsView({ page, zone, params, now }: Props) {
  const { subperiod, subperiods, rows } = page;
  return (
    <>
      <FilterBar path="/evaluasi/tahan" active={false}>
        <Select
          name="subperiode"
          label="Periode"
          emptyLabel="Periode terbaru"
          options={subperiods.map((one) => ({ value: one.id, label: `${subperiodLabel(one)} ${one.year}` }))}
          defaultValue={subperiod.id}
        />
      </FilterBar>
      <DataTable
        caption={`Hasil yang ditahan, ${subperiodLabel(subperiod)} ${subperiod.year}`}
        rows={rows}
        rowKey={(row) => row.unitId}
        columns={[
          { key: "unit", header: "Unit", cell: (row) => row.unitName },
          { key: "until", header: "Sampai", cell: (row) => formatDateTime(row.until, zone) },
          { key: "waiting", header: "Menunggu", align: "end", cell: (row) => row.waiting },
          { key: "reason", header: "Alasan", cell: (row) => row.reason },
        ]}
        actions={(row) =>
          row.until > now ? <ReleaseForm row={row} subperiodId={subperiod.id} /> : "Selesai"
        }
        empty={
          <EmptyState title="Tidak ada hasil yang ditahan.">
            <p>Tanpa penahanan, pegawai melihat hasilnya begitu ditetapkan.</p>
          </EmptyState>
        }
      />
      <Pager
        page={page.page}
        pageSize={HOLD_PAGE}
        total={rows[0]?.total ?? 0}
        noun="unit"
        path="/evaluasi/tahan"
        params={params}
      />
      <HoldForm page={page} zone={zone} />
    </>
  );
}

function HoldForm({ page, zone }: Pick<Props, "page" | "zone">) {
  return (
    <Section title="Tahan hasil sebuah unit">
      <p className="mb-3 max-w-prose">
        Berlaku bagi unit itu dan semua unit di bawahnya. Hasil yang sudah terlihat tetap terlihat; dokumen
        evaluasi baru dapat disampaikan sesudah waktu ini.
      </p>
      <ActionForm action={holdResultsAction}>
        <Hidden name="subperiodId" value={page.subperiod.id} />
        <TextInput name="unitCode" label="Kode unit" defaultValue={page.ownCode ?? ""} />
        <DateTimeInput name="until" label="Tahan sampai" zone={zoneLabel(zone)} />
        <TextArea name="reason" label="Alasan" rows={2} maxLength={500} />
        <SubmitButton pendingText="Menyimpan...">Tahan hasil</SubmitButton>
      </ActionForm>
    </Section>
  );
}

function ReleaseForm({ row, subperiodId }: { row: HoldRow; subperiodId: string }) {
  return (
    <ActionForm action={releaseResultsAction} id={`buka-${row.unitId}`}>
      <Hidden name="subperiodId" value={subperiodId} />
      <Hidden name="unitId" value={row.unitId} />
      <Hidden name="version" value={row.version} />
      <SubmitButton tone="secondary" pendingText="Membuka...">
        Buka sekarang
        <span className="sr-only">: {row.unitName}</span>
      </SubmitButton>
    </ActionForm>
  );
}
