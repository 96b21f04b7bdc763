import { cellOf } from "@/lib/matrix/content";
import type { MatrixFrame, SeenPerson } from "@/lib/matrix/page-data";
import type { FreeResult } from "@/lib/matrix/queries/free-results";
import { obstacleOf, standingOf } from "@/lib/matrix/rules/standing";
import { RoleLine } from "./role-line";
import { RoleSteps } from "./role-steps";
import { columnName } from "./words";

type Props = { frame: MatrixFrame; person: SeenPerson; free: FreeResult[] };

const OBSTACLE = {
  NO_PLAN:
    "SKP tahun ini belum dimulai. Pegawai memulainya sendiri di halaman SKP; sesudah itu peran dapat dimasukkan.",
  SUBMITTED: "SKP sedang menunggu persetujuan. Tarik kembali atau kembalikan SKP itu untuk memasukkan peran.",
  AGREED: "SKP sudah disepakati. Pejabat penilai dapat membukanya kembali untuk memasukkan peran.",
} as const;

/** The roles of one person by column, with how each stands to the plan and what can be done about it. */
export function RowRoles({ frame, person, free }: Props) {
  const { plan, columns } = frame;
  const filled = columns
    .map((column, index) => ({ column, name: columnName(plan, index), roles: cellOf(person, column.id) }))
    .filter(({ roles }) => roles.length > 0);
  const isBehind = person.roles.some(
    ({ statement, result }) => statement !== null && standingOf(statement, result) !== "PLACED",
  );
  const obstacle = person.seesPlan && isBehind ? obstacleOf(person.plan) : null;
  if (filled.length === 0) return <p className="text-quiet">Belum ada peran yang ditulis.</p>;
  return (
    <>
      {obstacle !== null && <p className="mb-3 max-w-prose">{OBSTACLE[obstacle]}</p>}
      <dl className="space-y-4">
        {filled.map(({ column, name, roles }) => (
          <div key={column.id}>
            <dt className="text-sm text-quiet">
              {name}: {column.statement}
            </dt>
            {roles.map((role) => (
              <dd key={role.id} className="mt-1 border-s-4 border-line ps-3">
                <RoleLine role={role} seesPlan={person.seesPlan} places={false} />
                <RoleSteps frame={frame} person={person} role={role} free={free} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </>
  );
}
