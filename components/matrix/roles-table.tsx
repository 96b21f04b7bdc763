import { Badge } from "@/components/ui/badge";
import { fullName } from "@/lib/employees/names";
import { cellOf, columnNoun, type MatrixColumn } from "@/lib/matrix/content";
import type { MatrixPage, SeenPerson } from "@/lib/matrix/page-data";
import { PersonHead } from "./person-head";
import { RoleLine } from "./role-line";
import { columnAnchor, columnName, placesNow, rowAnchor, rowHref } from "./words";

type Props = {
  page: MatrixPage /** Keeps the table also below 640 px, where each person is a card otherwise. */;
  asTable: boolean;
};

// What scrolls must be reachable by keyboard, also where no cell holds a link.
const reachable = { tabIndex: 0 };

/** People down, columns of the leader's plan across. */
export function RolesTable({ page, asTable }: Props) {
  const { plan, columns, people, empty } = page;
  const caption = `Peran setiap pegawai menurut ${columnNoun(plan.form).singular} ${plan.positionName}`;
  return (
    <section
      aria-label={caption}
      {...reachable}
      className={`matrix-frame role-frame overflow-auto border border-line ${asTable ? "max-h-[80dvh]" : "role-cards sm:max-h-[80dvh]"}`}
    >
      <table className="matrix">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <td className="text-sm font-semibold">Pegawai</td>
            {columns.map((column, index) => (
              <th key={column.id} scope="col" data-marked={empty.includes(column) || undefined}>
                <span className="block text-quiet">{columnName(plan, index)}</span>
                {column.statement}
                {empty.includes(column) && (
                  <span className="mt-1 block">
                    <Badge tone="due">belum ada peran</Badge>
                  </span>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.employeeId} id={rowAnchor(person)}>
              <th scope="row">
                <PersonHead page={page} person={person} />
              </th>
              {columns.map((column, index) => (
                <td
                  key={column.id}
                  data-label={`${columnName(plan, index)}. ${column.statement}`}
                  className="relative"
                >
                  <Cell page={page} person={person} column={column} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Several roles, "tidak ada peran", or nothing yet. Who may write opens the editor by pressing anywhere in it. */
function Cell({ page, person, column }: { page: MatrixPage; person: SeenPerson; column: MatrixColumn }) {
  const roles = cellOf(person, column.id);
  return (
    <>
      {roles.length === 0 && <p className="text-quiet">Belum diisi</p>}
      {roles.length > 0 && (
        <ul className="space-y-2">
          {roles.map((role) => (
            <li key={role.id}>
              <RoleLine role={role} seesPlan={person.seesPlan} places={placesNow(person)} />
            </li>
          ))}
        </ul>
      )}
      {page.canWrite && (
        <a className="cell-link print:hidden" href={`${rowHref(page.plan, person)}#${columnAnchor(column)}`}>
          {roles.length === 0 ? "Isi" : "Ubah"}
          <span className="sr-only">
            {" "}
            peran {fullName(person)} pada {column.statement}
          </span>
        </a>
      )}
    </>
  );
}
