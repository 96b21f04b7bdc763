import "server-only";
import type { AgencyActor } from "@/lib/auth/actor";
import type { Reads } from "@/lib/db/direct";
import type { EvaluationState } from "@/lib/db/generated/enums";
import type { Tx } from "@/lib/db/tenant";
import { currentSubperiod, type EvaluatedSubperiod, listEvaluatedSubperiods } from "./lists";
import { countOpenable, listTeamEvaluations, type TeamRow } from "./team";

type Filter = { state?: EvaluationState | "NONE"; page: number; year?: number | null };

export type TeamPage = {
  subperiods: EvaluatedSubperiod[];
  subperiod: EvaluatedSubperiod;
  rows: TeamRow[];
  filter: Filter;
};

/** The team list of one subperiod; null while nothing is scheduled. Two queries. */
export async function getTeamPage(
  tx: Reads,
  actor: AgencyActor,
  asked: string | undefined,
  filter: Filter,
  now: Date,
): Promise<TeamPage | null> {
  const subperiods = await listEvaluatedSubperiods(tx, actor.agencyId);
  const subperiod = currentSubperiod(subperiods, asked, now, filter.year);
  if (subperiod === null) return null;
  const { id: subperiodId, periodId } = subperiod;
  const rows = await listTeamEvaluations(tx, actor, { ...filter, subperiodId, periodId });
  return { subperiods, subperiod, rows, filter };
}

export type OpenAllPage = Omit<TeamPage, "rows" | "filter"> & { counts: { agreed: number; opened: number } };

/** What HR admin needs to open a subperiod; null while nothing is scheduled. Three queries. */
export async function getOpenAllPage(
  tx: Tx,
  agencyId: string,
  asked: string | undefined,
  now: Date,
): Promise<OpenAllPage | null> {
  const subperiods = await listEvaluatedSubperiods(tx, agencyId);
  const subperiod = currentSubperiod(subperiods, asked, now);
  if (subperiod === null) return null;
  return { subperiods, subperiod, counts: await countOpenable(tx, agencyId, subperiod) };
}
