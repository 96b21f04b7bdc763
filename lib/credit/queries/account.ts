import "server-only";
import {
  type CreditRow,
  creditAccount,
  type Held,
  type Judged,
  missingFor,
} from "@/lib/credit/rules/account";
import {
  type FunctionalLevel,
  isFunctionalLevel,
  type Points,
  pointsFromColumn,
} from "@/lib/credit/rules/points";
import type { Reads } from "@/lib/db/direct";
import type { EmploymentStatus, PositionLevel } from "@/lib/db/generated/enums";
import type { Line } from "@/lib/employees/policy";

export type CreditAccount = Line & {
  name: string;
  nip: string | null;
  positionName: string | null;
  unitName: string | null;
  status: EmploymentStatus;
  /** Of the present post; null: it earns no credit points. */
  level: FunctionalLevel | null;
  basis: { points: Points; countsFrom: Date; source: string; version: number } | null;
  rows: CreditRow[];
  sum: Points;
  missing: { rank: Points; level: Points | null } | null;
};

type Raw = Line & {
  name: string;
  nip: string | null;
  positionName: string | null;
  unitName: string | null;
  status: EmploymentStatus;
  level: PositionLevel | null;
  basis: { points: string; countsFrom: string; source: string; version: number } | null;
  held: { level: PositionLevel; startsOn: string; endsOn: string | null }[];
  judged: (Omit<Judged, "startsOn" | "endsOn"> & { startsOn: string; endsOn: string })[];
};

/** Only functional officers who are PNS earn credit points (Peraturan BKN 3/2023). */
export const earnsCredit = ({ status, level }: Pick<CreditAccount, "status" | "level">): boolean =>
  status === "PNS" && level !== null;

/** Accounts of the people named, in their order of name, counted from the predicates released until `now`. One statement. */
export async function loadAccounts(
  tx: Reads,
  agencyId: string,
  employeeIds: readonly string[],
  now: Date,
): Promise<CreditAccount[]> {
  const rows = await tx.$queryRaw<Raw[]>`
    SELECT e."id" AS "employeeId", e."superiorId", u."path" AS "unitPath", e."name", e."nip", e."status", o."name" AS "positionName",
      o."level", u."name" AS "unitName",
      (SELECT jsonb_build_object('points', b."points"::text, 'countsFrom', b."countsFrom", 'source', b."source", 'version', b."version")
        FROM "CreditBasis" b WHERE b."agencyId" = e."agencyId" AND b."employeeId" = e."id") AS "basis",
      (SELECT coalesce(jsonb_agg(jsonb_build_object('level', p."level", 'startsOn', a."startsOn", 'endsOn', a."endsOn")), '[]')
        FROM "Assignment" a JOIN "Position" p ON p."agencyId" = a."agencyId" AND p."id" = a."positionId"
        WHERE a."agencyId" = e."agencyId" AND a."employeeId" = e."id" AND a."kind" = 'DEFINITIVE') AS "held",
      (SELECT coalesce(jsonb_agg(jsonb_build_object('kind', v."kind", 'startsOn', v."startsOn", 'endsOn', v."endsOn",
          'predicate', v."predicate")), '[]')
        FROM (SELECT DISTINCT ON (s."id") s."kind", s."startsOn", s."endsOn", v."predicate" FROM "Evaluation" v
          JOIN "Subperiod" s ON s."agencyId" = v."agencyId" AND s."id" = v."subperiodId"
          WHERE v."agencyId" = e."agencyId" AND v."employeeId" = e."id" AND v."predicate" IS NOT NULL AND v."releasedAt" <= ${now}
            AND v."state" IN ('DECIDED', 'ACKNOWLEDGED', 'OBJECTED') ORDER BY s."id", v."decidedAt" DESC) v) AS "judged"
    FROM "Employee" e
    LEFT JOIN "Unit" u ON u."agencyId" = e."agencyId" AND u."id" = e."unitId"
    LEFT JOIN "Position" o ON o."agencyId" = e."agencyId" AND o."id" = e."positionId"
    WHERE e."agencyId" = ${agencyId}::uuid AND e."id" = ANY(${[...employeeIds]}::uuid[])
    ORDER BY e."name", e."id"`;
  return rows.map(accountOf);
}

const dayOf = (text: string) => new Date(`${text.slice(0, 10)}T00:00:00Z`);

function accountOf({ held, judged, basis: stored, level: held_, ...person }: Raw): CreditAccount {
  const level = isFunctionalLevel(held_) ? held_ : null;
  const basis = stored && {
    ...stored,
    points: pointsFromColumn(stored.points),
    countsFrom: dayOf(stored.countsFrom),
  };
  const posts: Held[] = held.map((post) => ({
    level: isFunctionalLevel(post.level) ? post.level : null,
    startsOn: dayOf(post.startsOn),
    endsOn: post.endsOn === null ? null : dayOf(post.endsOn),
  }));
  const spans = judged.map((one) => ({ ...one, startsOn: dayOf(one.startsOn), endsOn: dayOf(one.endsOn) }));
  const counts = earnsCredit({ status: person.status, level });
  const rows = counts ? creditAccount(spans, posts, basis) : [];
  const sum = rows.at(-1)?.sum ?? basis?.points ?? 0;
  return { ...person, level, basis, rows, sum, missing: level === null ? null : missingFor(level, sum) };
}
