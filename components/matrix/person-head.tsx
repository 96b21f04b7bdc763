import { fullName } from "@/lib/employees/names";
import type { MatrixPage, SeenPerson } from "@/lib/matrix/page-data";
import { planWords, rowHref } from "./words";

/** The head of a row: who, in which post, from where, and how the plan stands. */
export function PersonHead({ page, person }: { page: MatrixPage; person: SeenPerson }) {
  const { plan, canWrite } = page;
  const opens = canWrite || person.canPlace;
  const team =
    person.teamMatrix === "LEADS" && person.plan !== null ? `/skp/${person.plan.id}/matriks` : null;
  return (
    <>
      {opens ? (
        <a className="inline-flex min-h-11 items-center font-semibold" href={rowHref(plan, person)}>
          {fullName(person)}
        </a>
      ) : (
        <span className="font-semibold">{fullName(person)}</span>
      )}
      <span className="block text-sm">{person.positionName ?? "Jabatan belum tercatat"}</span>
      {person.isGuest && (
        <span className="block text-sm text-quiet">dari {person.unitName ?? "luar unit"}</span>
      )}
      {person.seesPlan && <span className="block text-sm text-quiet">{planWords(person)}</span>}
      {team !== null && (
        <a className="inline-flex min-h-11 items-center text-sm print:hidden" href={team}>
          Matriks timnya
        </a>
      )}
    </>
  );
}
