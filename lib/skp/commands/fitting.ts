import "server-only";
import type { z } from "zod";
import { reject } from "@/lib/core/errors";
import { messageOf } from "@/lib/core/messages";
import type { Tx } from "@/lib/db/tenant";
import { KIND_LABEL } from "@/lib/skp/labels";
import type { SkpHead } from "@/lib/skp/queries/head";
import { isLinkable } from "@/lib/skp/queries/linkable";
import { isAlwaysMain, isMovedBack } from "@/lib/skp/rules/duty";
import { lacksNumber } from "@/lib/skp/rules/target";
import type { saveResultInput } from "@/lib/skp/schema";

type Input = z.output<typeof saveResultInput>;

/** Refuses a link to anything but a result of the superior, or of those above, with one of its own indicators. */
export async function requireLinkable(
  tx: Tx,
  subject: SkpHead,
  { servesId, servesIndicatorId }: Pick<Input, "servesId" | "servesIndicatorId">,
): Promise<void> {
  if (servesId === null) return;
  const where = { agencyId: subject.agencyId, id: servesIndicatorId ?? "", workResultId: servesId };
  const fits = servesIndicatorId === null || (await tx.indicator.count({ where })) === 1;
  if (fits && (await isLinkable(tx, subject, servesId))) return;
  reject("VALIDATION", { fields: { servesId: "Pilih hasil kerja dari SKP atasan pada tahun yang sama." } });
}

/** Refuses what the rules of the form do not allow, each with its sentence at the field. */
export async function requireFitting(tx: Tx, subject: SkpHead, input: Input): Promise<void> {
  const fields: Record<string, string> = {};
  const stored = await storedKind(tx, subject.agencyId, input.resultId);
  const alwaysMain = isAlwaysMain({ ...input, task: stored?.task ?? null });
  // What the appraiser decided is no choice of the form any more: the sentence stands at what contradicts it.
  const asked = (stored?.kindDecidedAt ?? null) === null ? "kind" : "structuralDuty";
  if (input.kind === "ADDITIONAL" && alwaysMain) fields[asked] = messageOf("ALWAYS_MAIN");
  if (!alwaysMain && stored !== null && isMovedBack(stored, input.kind))
    fields.kind = messageOf("KIND_DECIDED", { kind: KIND_LABEL[stored.kind].toLowerCase() });
  for (const row of input.indicators) {
    if (
      subject.form === "STAFF"
        ? lacksNumber(subject.approach, row)
        : lacksNumber(subject.approach, { ...row, aspect: null })
    )
      fields[`indicators.${row.at}.target`] =
        "Tulis target dengan angka, misalnya “80 – 90” dengan satuan “%”, atau “2-3 hari”.";
  }
  if (Object.keys(fields).length > 0) reject("VALIDATION", { fields });
}

/** What is stored of the kind of a result, and the task it comes from; null for a new one. */
async function storedKind(tx: Tx, agencyId: string, resultId: string | null) {
  if (resultId === null) return null;
  return tx.workResult.findFirst({
    where: { agencyId, id: resultId },
    select: { kind: true, kindDecidedAt: true, task: { select: { roleName: true, title: true } } },
  });
}
