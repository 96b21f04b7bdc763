import "server-only";
import { addressLevels } from "@/lib/agreement/address";
import type { AgencyActor } from "@/lib/auth/actor";
import { addressId, addressText } from "@/lib/core/address";
import type { Tx } from "@/lib/db/tenant";
import { findUnits } from "@/lib/organization/queries/tree";
import { chooseYear, type YearChoice } from "./list";
import { type GoalTree, getGoalTree } from "./tree";

type Params = Record<string, string | string[] | undefined>;

export type TreePage = {
  years: YearChoice[];
  /** Null while the agency has no year yet. */
  chosen: YearChoice | null;
  levels: number;
  tree: GoalTree | null;
  text: string;
  found: { id: string; name: string; code: string; parentName: string | null }[];
};

/**
 * What the tree, the pyramid and the table share: unit and how far down from the address, the year as the frame says. At most
 * 7 + levels statements; `tree` is null when the unit is not there.
 */
export async function getTreePage(
  tx: Tx,
  actor: AgencyActor,
  params: Params,
  asked: { year: number | null; most?: number },
): Promise<TreePage> {
  const year = await chooseYear(tx, actor, asked.year);
  const levels = Math.min(asked.most ?? 4, addressLevels(params.tingkat));
  const text = addressText(params.cari);
  const found = await findUnits(tx, actor, text);
  const periodId = year.chosen?.id ?? null;
  const unitId = addressId(params.unit);
  const tree = periodId === null ? null : await getGoalTree(tx, actor, { unitId, periodId, levels });
  return { ...year, levels, tree, text, found };
}
