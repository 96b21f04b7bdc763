import "server-only";
import { type AgencyActor, isHrAdmin } from "@/lib/auth/actor";
import { fieldErrors } from "@/lib/core/errors";
import type { FieldErrors } from "@/lib/core/result";
import type { Tx } from "@/lib/db/tenant";
import { parseVerdict } from "@/lib/library/address";
import { bulkTargetInput } from "@/lib/library/schema";
import { listBranches, listOpenYears, type UnitChoice } from "./queries/branch";
import { type GivenTarget, listGiven, type Preview, previewTarget } from "./queries/preview";

export type TargetPage = {
  units: UnitChoice[];
  years: { id: string; year: number }[];
  given: GivenTarget[];
  /** Null until everything needed has been typed. */
  preview: Preview | null;
  errors: FieldErrors;
};

type Asked = { values: Record<string, string>; page: number; now: Date };

/** The page of one target for many: what may be chosen, what was typed, and whom it would reach. At most seven queries. */
export async function getTargetPage(
  tx: Tx,
  actor: AgencyActor,
  { values, page, now }: Asked,
): Promise<TargetPage> {
  const units = await listBranches(tx, actor);
  const years = await listOpenYears(tx, actor.agencyId);
  const given = await listGiven(tx, actor, isHrAdmin(actor));
  const shown = { units, years, given };
  if (values.pratinjau === undefined) return { ...shown, preview: null, errors: {} };
  const input = bulkTargetInput.safeParse(values);
  if (!input.success) return { ...shown, preview: null, errors: fieldErrors(input.error) };
  const asked = { page, verdict: parseVerdict(values.hasil), now };
  const preview = await previewTarget(tx, actor, input.data, asked);
  const errors: FieldErrors = preview === null ? { unitId: "Pilih unit yang Anda pimpin atau kelola." } : {};
  return { ...shown, preview, errors };
}
