import { ConfirmPage } from "@/components/form/confirm-page";
import { Hidden } from "@/components/form/hidden";
import { fullName } from "@/lib/employees/names";
import { removeMatrixMemberAction } from "@/lib/matrix/actions";
import type { MatrixPerson } from "@/lib/matrix/content";
import type { MatrixPlan } from "@/lib/matrix/queries/plan";
import { rowHref } from "./words";

type Props = { plan: MatrixPlan; person: MatrixPerson; memberId: string };

/** Before a person goes out of the matrix: what is deleted, and what stays in the plan. */
export function RemovePage({ plan, person, memberId }: Props) {
  const roles = person.roles.filter(({ statement }) => statement !== null);
  const linked = roles.filter(({ result }) => result !== null).length;
  return (
    <ConfirmPage
      title={`Keluarkan ${fullName(person)} dari matriks`}
      consequence="Semua perannya di matriks ini dihapus. Hasil kerja yang sudah masuk SKP-nya tetap ada di SKP; hanya tautannya ke matriks yang dilepas."
      summary={[
        { term: "Peran yang dihapus", value: String(roles.length) },
        { term: "Sudah di SKP", value: String(linked) },
      ]}
      action={removeMatrixMemberAction}
      submitLabel="Keluarkan dari matriks"
      danger
      back={{ href: rowHref(plan, person), label: "Kembali" }}
    >
      <Hidden name="skpId" value={plan.id} />
      <Hidden name="memberId" value={memberId} />
      <Hidden name="version" value={person.version} />
    </ConfirmPage>
  );
}
