import { ActionForm } from "@/components/form/action-form";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { Select } from "@/components/form/select";
import { SubmitButton } from "@/components/form/submit-button";
import { ButtonLink } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { MatrixTable } from "@/components/ui/matrix-table";
import { Section } from "@/components/ui/section";
import { saveStandardsAction } from "@/lib/competency/actions";
import type { StandardRow } from "@/lib/competency/queries";
import { COMPETENCY_LABEL } from "@/lib/evaluation/labels";
import { COMPETENCIES } from "@/lib/evaluation/rules/required-level";
import { POSITION_LEVEL_LABELS } from "@/lib/organization/labels";

const LEVELS = ["1", "2", "3", "4", "5"].map((value) => ({ value, label: value }));

type Props = { rows: StandardRow[] /** The level whose editor is open. */; editing: StandardRow | null };

/** Position levels down, competencies across; a row opens its editor below the table. */
export function StandardsView({ rows, editing }: Props) {
  const cells = new Map<string, StandardRow>(rows.map((row) => [row.level, row]));
  return (
    <>
      {editing && <Editor row={editing} />}
      <MatrixTable
        caption="Level kompetensi yang diminta per jenjang jabatan"
        corner="Jenjang jabatan"
        columns={COMPETENCIES.map((key) => ({ key, label: COMPETENCY_LABEL[key] }))}
        rows={rows.map(({ level, own }) => ({
          key: level,
          label: (
            <Link id={level} href={`/admin/kompetensi?jenjang=${level}#ubah`} className="scroll-mt-16">
              {POSITION_LEVEL_LABELS[level]}
              {own && <span className="block text-sm font-normal text-quiet">diatur instansi</span>}
            </Link>
          ),
        }))}
        cell={(level, competency) => {
          const key = COMPETENCIES.find((one) => one === competency);
          return key === undefined ? null : cells.get(level)?.required[key];
        }}
      />
    </>
  );
}

function Editor({ row }: { row: StandardRow }) {
  return (
    <Section id="ubah" title={`Ubah: ${POSITION_LEVEL_LABELS[row.level]}`}>
      <ActionForm action={saveStandardsAction}>
        <Hidden name="level" value={row.level} />
        <div className="gap-x-6 sm:grid sm:grid-cols-2 lg:grid-cols-3">
          {COMPETENCIES.map((competency) => (
            <Select
              key={competency}
              name={`required.${competency}`}
              label={COMPETENCY_LABEL[competency]}
              options={LEVELS}
              defaultValue={String(row.required[competency])}
            />
          ))}
        </div>
        <FormButtons>
          <SubmitButton>Simpan standar</SubmitButton>
          <ButtonLink tone="quiet" href="/admin/kompetensi">
            Batal
          </ButtonLink>
        </FormButtons>
      </ActionForm>
    </Section>
  );
}
