import "server-only";
import { formatLongDay, isoDay, type Zone } from "@/lib/core/dates";
import type { SubperiodKind } from "@/lib/db/generated/enums";
import { inSystem, inTenant, type Tx } from "@/lib/db/tenant";
import { type EvaluationFormCode, formCodes } from "@/lib/documents/evaluation-forms";
import { findEvaluation } from "@/lib/evaluation/queries/record";
import type { EvaluationRecord } from "@/lib/evaluation/record";
import { isPublished } from "@/lib/evaluation/rules/states";
import { digestOf } from "./facts";
import { takeLookup } from "./limits";
import { readCode } from "./rules/code";

/** What anybody may know of a print: which form of which period and edition, and whether it is the latest. No name, no rating. */
export type Verdict = {
  current: boolean;
  form: EvaluationFormCode;
  kind: SubperiodKind;
  number: number;
  year: number;
  edition: number;
  /** "14 Januari 2027"; null while a signature is missing. */
  signedOn: string | null;
};

/** Null: no print carries the code. */
export type Lookup = Verdict | null | "TOO_MANY";

/** The same for a visitor, whose look-ups are counted. */
export async function lookUp(text: string, address: string): Promise<Lookup> {
  return (await takeLookup(address)) ? verify(text) : "TOO_MANY";
}

/** What a code stands for; null when no print carries it. Nobody needs to sign in. */
export async function verify(text: string): Promise<Verdict | null> {
  const code = readCode(text);
  if (code === null) return null;
  const seal = await inSystem((tx) => tx.documentSeal.findUnique({ where: { code } }));
  if (seal === null) return null;
  const { agencyId, edition, digest, signedAt } = seal;
  return inTenant(agencyId, async (tx) => {
    const record = await findEvaluation(tx, agencyId, seal.evaluationId);
    const form = seal.form as EvaluationFormCode;
    if (record === null) return null;
    const { kind, number, year } = record;
    const current = isCurrent(record, form, { edition, digest });
    const signedOn = signedAt && dayOf(signedAt, await zoneOf(tx, agencyId));
    return { current, form, kind, number, year, edition, signedOn };
  });
}

function isCurrent(
  record: EvaluationRecord,
  form: EvaluationFormCode,
  { edition, digest }: { edition: number; digest: string },
): boolean {
  if (!isPublished(record.state) || record.edition !== edition) return false;
  return formCodes(record).some((code) => code === form) && digestOf(form, record) === digest;
}

async function zoneOf(tx: Tx, agencyId: string): Promise<Zone> {
  const { timeZone } = await tx.agency.findUniqueOrThrow({
    where: { id: agencyId },
    select: { timeZone: true },
  });
  return timeZone as Zone;
}

function dayOf(moment: Date, zone: Zone): string {
  return formatLongDay(new Date(isoDay(moment, zone)));
}
