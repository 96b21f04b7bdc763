import { ActionForm } from "@/components/form/action-form";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { SubmitButton } from "@/components/form/submit-button";
import { Alert } from "@/components/ui/alert";
import { DataTable } from "@/components/ui/data-table";
import { withParam } from "@/components/ui/page-links";
import { Pager } from "@/components/ui/pager";
import { Section } from "@/components/ui/section";
import { Tabs } from "@/components/ui/tabs";
import { WordingNotes } from "@/components/wording/wording-notes";
import { formatNip, formatNumber } from "@/lib/core/numbers";
import { giveTargetAction } from "@/lib/library/actions";
import { parseVerdict } from "@/lib/library/address";
import { VERDICT_LABEL } from "@/lib/library/labels";
import { PREVIEW_PAGE_SIZE, type Preview } from "@/lib/library/queries/preview";
import { checkStatement } from "@/lib/wording/findings";

type Props = { preview: Preview; values: Record<string, string>; page: number };

const PATH = "/admin/target-massal";
const SENT = [
  "unitId",
  "periodId",
  "below",
  "positionName",
  "level",
  "statement",
  "kind",
  "assignedBy",
  "indicator",
  "target",
  "unit",
  "aspect",
  "approach",
];

/** Whom the target reaches and whom not, with the reason; one press gives it. */
export function TargetPreview({ preview, values, page }: Props) {
  const { counts, taking, rows } = preview;
  const chosen = parseVerdict(values.hasil);
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  const shown = chosen === null ? all : (counts.find(({ verdict }) => verdict === chosen)?.count ?? 0);
  return (
    <Section title="Pratinjau" id="pratinjau">
      <Alert
        tone={taking > 0 ? "info" : "warning"}
        title={`${formatNumber(taking)} dari ${formatNumber(all)} pegawai menerima target ini`}
      >
        <p>
          {preview.unitName}, SKP {preview.year}. Belum ada yang disimpan.
        </p>
      </Alert>
      <WordingNotes findings={checkStatement(values.statement ?? "").findings} about="hasil kerja ini" />
      {taking > 0 && (
        <ActionForm action={giveTargetAction} className="mt-4 mb-6">
          {SENT.map((name) => (
            <Hidden key={name} name={name} value={values[name] ?? ""} />
          ))}
          <Hidden name="expected" value={taking} />
          <FormButtons>
            <SubmitButton pendingText="Membagikan...">
              Bagikan kepada {formatNumber(taking)} pegawai
            </SubmitButton>
          </FormButtons>
        </ActionForm>
      )}
      <Tabs
        label="Hasil pratinjau"
        tabs={[
          {
            href: `${withParam(PATH, { ...values, hal: "" }, "hasil", "")}#pratinjau`,
            label: "Semua",
            count: all,
            current: chosen === null,
          },
          ...counts.map(({ verdict, count }) => ({
            href: `${withParam(PATH, { ...values, hal: "" }, "hasil", verdict)}#pratinjau`,
            label: VERDICT_LABEL[verdict],
            count,
            current: verdict === chosen,
          })),
        ]}
      />
      <DataTable
        caption="Pegawai yang dituju"
        captionHidden
        rows={rows}
        rowKey={({ employeeId }) => employeeId}
        columns={[
          { key: "name", header: "Nama", cell: ({ name }) => name },
          { key: "nip", header: "NIP", cell: ({ nip }) => (nip === null ? "Tidak ada" : formatNip(nip)) },
          {
            key: "position",
            header: "Jabatan",
            cell: ({ positionName, unitName }) => `${positionName ?? "Belum tercatat"}, ${unitName}`,
          },
          { key: "verdict", header: "Hasil", cell: ({ verdict }) => VERDICT_LABEL[verdict] },
        ]}
        empty={<p>Tidak ada pegawai yang sesuai pilihan ini. Ubah unit, jabatan, atau jenjangnya.</p>}
      />
      <Pager
        page={page}
        pageSize={PREVIEW_PAGE_SIZE}
        total={shown}
        noun="pegawai"
        path={PATH}
        params={values}
      />
    </Section>
  );
}
