import "server-only";
import { canSeeAchievement, canSetAchievement, type UnitLine } from "@/lib/achievement/policy";
import type { AgencyActor } from "@/lib/auth/actor";
import { isoDay } from "@/lib/core/dates";
import type { Reads } from "@/lib/db/direct";
import type {
  AchievementBasis,
  AchievementValue,
  PeriodState,
  SubperiodKind,
} from "@/lib/db/generated/enums";
import type { Tx } from "@/lib/db/tenant";
import { joinHead } from "@/lib/organization/queries/head-sql";
import { listPromised, type PromisedIndicator } from "./indicators";

/** A unit and a subperiod: what an achievement is about. */
export type AchievementSubject = UnitLine & {
  agencyId: string;
  unitName: string;
  subperiodId: string;
  periodId: string;
  periodState: PeriodState;
  year: number;
  kind: SubperiodKind;
  number: number;
  startsOn: Date;
};

/** The unit and the subperiod, both of this agency; null when one does not exist. One statement. */
export async function findSubject(
  tx: Reads,
  agencyId: string,
  { unitId, subperiodId }: { unitId: string; subperiodId: string },
): Promise<AchievementSubject | null> {
  const rows = await tx.$queryRaw<AchievementSubject[]>`
    SELECT u."agencyId", u."id" AS "unitId", u."name" AS "unitName", u."path" AS "unitPath", o."path" AS "parentPath",
      s."id" AS "subperiodId", s."periodId", p."state" AS "periodState", p."year", s."kind", s."number", s."startsOn"
    FROM "Unit" u
    LEFT JOIN "Unit" o ON o."agencyId" = u."agencyId" AND o."id" = u."parentId"
    JOIN "Subperiod" s ON s."agencyId" = u."agencyId" AND s."id" = ${subperiodId}::uuid
    JOIN "Period" p ON p."agencyId" = s."agencyId" AND p."id" = s."periodId"
    WHERE u."agencyId" = ${agencyId}::uuid AND u."id" = ${unitId}::uuid`;
  return rows[0] ?? null;
}

export type StoredFigure = {
  id: string;
  goalIndicatorId: string | null;
  statement: string;
  target: string;
  realised: string;
  percent: { toString(): string } | null;
};

export type StoredAchievement = {
  id: string;
  version: number;
  value: AchievementValue;
  basis: AchievementBasis;
  reason: string;
  expectation: string | null;
  reformIndex: string | null;
  setByOffice: string;
  setAt: Date;
  figures: StoredFigure[];
};

/** What is set for the subject, with its figures; null while nothing is. */
export function findStored(tx: Tx, subject: AchievementSubject): Promise<StoredAchievement | null> {
  const { agencyId, subperiodId, unitId } = subject;
  return tx.organisationAchievement.findUnique({
    where: { agencyId_subperiodId_unitId: { agencyId, subperiodId, unitId } },
    select: {
      id: true,
      version: true,
      value: true,
      basis: true,
      reason: true,
      expectation: true,
      reformIndex: true,
      setByOffice: true,
      setAt: true,
      figures: {
        orderBy: { sortOrder: "asc" },
        select: {
          id: true,
          goalIndicatorId: true,
          statement: true,
          target: true,
          realised: true,
          percent: true,
        },
      },
    },
  });
}

export type AchievementPage = {
  subject: AchievementSubject;
  stored: StoredAchievement | null;
  promised: PromisedIndicator[];
  maySet: boolean;
  /** Office of who leads the unit above, to begin the form with; empty when nobody does. */
  office: string;
};

/** Everything the page of one unit shows; null when it does not exist or is not the actor's to see. Six statements at most. */
export async function getAchievementPage(
  tx: Tx,
  actor: AgencyActor,
  asked: { unitId: string; subperiodId: string },
  now: Date,
): Promise<AchievementPage | null> {
  const subject = await findSubject(tx, actor.agencyId, asked);
  if (subject === null || !canSeeAchievement(actor, subject)) return null;
  const maySet = subject.periodState === "OPEN" && canSetAchievement(actor, subject);
  return {
    subject,
    stored: await findStored(tx, subject),
    promised: await listPromised(tx, subject),
    maySet,
    office: maySet ? await officeAbove(tx, subject, isoDay(now, actor.timeZone)) : "",
  };
}

async function officeAbove(tx: Reads, subject: AchievementSubject, today: string): Promise<string> {
  const { agencyId, unitPath, parentPath } = subject;
  const rows = await tx.$queryRaw<{ office: string | null }[]>`
    SELECT head."headPosition" AS "office" FROM "Unit" u ${joinHead(agencyId, today)}
    WHERE u."agencyId" = ${agencyId}::uuid AND u."path" = ${parentPath ?? unitPath}`;
  return rows[0]?.office ?? "";
}
