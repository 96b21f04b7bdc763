import { ActionForm } from "@/components/form/action-form";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { Select } from "@/components/form/select";
import { SubmitButton } from "@/components/form/submit-button";
import { TextInput } from "@/components/form/text-input";
import { EmptyState } from "@/components/ui/empty-state";
import type { SearchParams } from "@/components/ui/page-links";
import { Pager } from "@/components/ui/pager";
import { formatDateTime, type Zone } from "@/lib/core/dates";
import { subperiodLabel } from "@/lib/periods/labels";
import { checkEvidenceAction } from "@/lib/progress/actions";
import { EVIDENCE_LABEL } from "@/lib/progress/labels";
import { CHECK_PAGE, type CheckPage, type EvidenceToCheck } from "@/lib/progress/queries-check";

const OPTIONS = Object.entries(EVIDENCE_LABEL).map(([value, label]) => ({ value, label }));

type Props = { page: CheckPage; zone: Zone; params: SearchParams };

/** Every piece of evidence of a plan with what it is to show, and what was found of it. */
export function EvidenceCheck({ page, zone, params }: Props) {
  const { plan, rows } = page;
  if (rows.length === 0)
    return (
      <EmptyState title="Belum ada bukti dukung.">
        <p>Bukti dukung muncul di sini setelah pegawai mencatat realisasi.</p>
      </EmptyState>
    );
  return (
    <>
      <ActionForm action={checkEvidenceAction}>
        <Hidden name="skpId" value={plan.skpId} />
        <ol className="divide-y divide-line">
          {rows.map((row) => (
            <li key={row.id} className="gap-8 py-4 lg:grid lg:grid-cols-2">
              <Claim row={row} zone={zone} />
              <div>
                <Hidden name={`items.${row.id}.seen`} value={row.checkedAt?.toISOString() ?? ""} />
                <Select
                  name={`items.${row.id}.state`}
                  label={`Pemeriksaan “${row.title}”`}
                  options={OPTIONS}
                  defaultValue={row.state}
                />
                <TextInput
                  name={`items.${row.id}.note`}
                  label="Catatan"
                  help="Wajib bila dipertanyakan; pegawai dapat membacanya."
                  optional
                  maxLength={500}
                  defaultValue={row.checkNote ?? ""}
                />
              </div>
            </li>
          ))}
        </ol>
        <FormButtons>
          <SubmitButton name="intent" value="save" pendingText="Menyimpan...">
            Simpan pemeriksaan
          </SubmitButton>
          <SubmitButton name="intent" value="accept" tone="secondary">
            Terima yang belum diperiksa di halaman ini
          </SubmitButton>
        </FormButtons>
      </ActionForm>
      <Pager
        page={page.page}
        pageSize={CHECK_PAGE}
        total={rows[0]?.total ?? 0}
        noun="bukti dukung"
        path={`/progres/${plan.skpId}/bukti`}
        params={params}
      />
    </>
  );
}

function Claim({ row, zone }: { row: EvidenceToCheck; zone: Zone }) {
  return (
    <div className="max-lg:mb-3">
      <p className="text-sm text-quiet">{`${row.resultStatement} · ${row.indicatorStatement}`}</p>
      <p className="whitespace-pre-line">
        <span className="text-quiet">{`${subperiodLabel(row)}: `}</span>
        {row.realisation}
      </p>
      <a
        href={row.isFile ? `/api/unduh/berkas/${row.id}` : (row.url ?? "#")}
        rel="noreferrer noopener"
        className="inline-flex min-h-11 items-center break-all underline"
      >
        {row.title}
      </a>
      {row.checkedAt && (
        <p className="text-sm text-quiet">
          {`Diperiksa ${row.checkedBy ?? "–"}, ${formatDateTime(row.checkedAt, zone)}`}
        </p>
      )}
    </div>
  );
}
