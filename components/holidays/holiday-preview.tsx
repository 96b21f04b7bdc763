import { ActionForm } from "@/components/form/action-form";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { SubmitButton } from "@/components/form/submit-button";
import { Alert } from "@/components/ui/alert";
import { DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import { formatDay } from "@/lib/core/dates";
import { saveHolidaysAction } from "@/lib/holidays/actions";
import { CHANGE_LABEL, HOLIDAY_LABEL } from "@/lib/holidays/labels";
import type { HolidayPage } from "@/lib/holidays/queries";
import type { Difference } from "@/lib/holidays/rules/list";

type Props = { year: number; table: string; preview: NonNullable<HolidayPage["preview"]> };

/** What the list would change, day by day; saved only as a whole. */
export function HolidayPreview({ year, table, preview: { rows, problems, seen } }: Props) {
  const changes = rows.filter(({ change }) => change !== "SAME").length;
  return (
    <Section title="Pratinjau" id="pratinjau">
      <div className="mb-4">
        {problems.length > 0 ? (
          <Alert tone="warning" title={`${problems.length} baris perlu diperbaiki; belum ada yang disimpan`}>
            <ul className="list-disc ps-5 wrap-anywhere">
              {problems.slice(0, 50).map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          </Alert>
        ) : (
          <Alert title="Belum ada yang disimpan">
            {changes === 0
              ? "Daftar ini sama dengan yang tersimpan."
              : `${changes} hari berubah. Batas waktu yang sudah diberitahukan kepada pegawai tidak ikut berubah.`}
          </Alert>
        )}
      </div>
      {problems.length === 0 && changes > 0 && (
        <ActionForm action={saveHolidaysAction} id="simpan" className="mb-6">
          <Hidden name="year" value={year} />
          <Hidden name="table" value={table} />
          <Hidden name="seen" value={seen} />
          <FormButtons>
            <SubmitButton>Simpan hari libur {year}</SubmitButton>
          </FormButtons>
        </ActionForm>
      )}
      <DataTable
        caption="Hari libur dari daftar"
        captionHidden
        rows={rows}
        rowKey={({ date }) => date}
        columns={[
          { key: "day", header: "Hari", cell: ({ date }) => formatDay(new Date(date)) },
          { key: "name", header: "Nama", cell: ({ name }) => name },
          { key: "kind", header: "Jenis", cell: ({ kind }) => HOLIDAY_LABEL[kind] },
          { key: "change", header: "Perubahan", cell: changeText },
        ]}
        empty={<p>Tidak ada baris yang dapat dibaca.</p>}
      />
    </Section>
  );
}

function changeText({ change, before, name }: Difference): string {
  const old = before !== undefined && before !== name ? ` dari “${before}”` : "";
  return `${CHANGE_LABEL[change]}${old}`;
}
