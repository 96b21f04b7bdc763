import { ConfirmPage } from "@/components/form/confirm-page";
import { DateInput } from "@/components/form/date-input";
import { Hidden } from "@/components/form/hidden";
import { formatDay } from "@/lib/core/dates";
import { endAssignmentAction } from "@/lib/employees/actions";
import { fullName } from "@/lib/employees/names";
import type { AssignmentRow, Person } from "@/lib/employees/queries/person";
import { ASSIGNMENT_KIND_LABELS } from "@/lib/organization/labels";

type Props = { person: Person; row: AssignmentRow; today: string };

/** The check page before a post of somebody ends. */
export function EndAssignmentPage({ person, row, today }: Props) {
  return (
    <ConfirmPage
      title={`Akhiri penempatan ${fullName(person)}`}
      consequence="Setelah hari terakhir, pegawai ini tidak lagi memegang jabatan itu. Bila jabatan itu memimpin unit, pegawai di unit itu mendapat atasan dari unit di atasnya."
      summary={[
        { term: "Jabatan", value: row.positionName },
        { term: "Unit kerja", value: row.unitName },
        { term: "Jenis", value: ASSIGNMENT_KIND_LABELS[row.kind] },
        { term: "Mulai", value: formatDay(row.startsOn) },
      ]}
      action={endAssignmentAction}
      submitLabel="Akhiri penempatan"
      danger
      back={{ href: `/pegawai/${person.id}`, label: "Batal" }}
    >
      <Hidden name="assignmentId" value={row.id} />
      <DateInput name="endsOn" label="Hari terakhir" defaultValue={today} />
    </ConfirmPage>
  );
}
