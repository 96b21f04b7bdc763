import { Alert } from "@/components/ui/alert";
import { fullName } from "@/lib/employees/names";
import type { MatrixPage } from "@/lib/matrix/page-data";
import { columnName, rowHref } from "./words";

/** A longer list is folded, so that the matrix itself stays in view. */
const SHOWN_AT_ONCE = 3;

/** What the matrix does not cover yet: columns nobody carries out, people without a role (p.46-47 h). */
export function CoverageList({ page }: { page: MatrixPage }) {
  const { columns, empty, idle, idleTotal, plan, canWrite } = page;
  if (columns.length === 0 || (empty.length === 0 && idleTotal === 0)) return null;
  const more = idleTotal - idle.length;
  return (
    <div className="mb-6 space-y-3">
      {empty.length > 0 && (
        <Alert tone="warning" title={`${empty.length} kolom belum ada yang mengerjakan`}>
          <details open={empty.length <= SHOWN_AT_ONCE}>
            <summary className="min-h-11 cursor-pointer py-2">Kolom yang masih kosong</summary>
            <ul className="list-disc ps-5">
              {empty.map((column) => (
                <li key={column.id}>
                  {columnName(plan, columns.indexOf(column))}: {column.statement}
                </li>
              ))}
            </ul>
          </details>
        </Alert>
      )}
      {idleTotal > 0 && (
        <Alert title={`${idleTotal} pegawai belum punya peran`}>
          <ul className="flex flex-wrap gap-x-4">
            {idle.map((person) => (
              <li key={person.employeeId} className="flex min-h-11 items-center">
                {canWrite ? <a href={rowHref(plan, person)}>{fullName(person)}</a> : fullName(person)}
              </li>
            ))}
            {more > 0 && <li className="flex min-h-11 items-center">dan {more} lainnya</li>}
          </ul>
        </Alert>
      )}
    </div>
  );
}
