import "server-only";
import type { z } from "zod";
import { reject } from "@/lib/core/errors";
import { messageOf } from "@/lib/core/messages";
import type { Tx } from "@/lib/db/tenant";
import type { SkpHead } from "@/lib/skp/queries/head";
import { isLinkable } from "@/lib/skp/queries/linkable";
import { isAlwaysMain } from "@/lib/skp/rules/duty";
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
  const task = await taskOf(tx, subject.agencyId, input.resultId);
  if (input.kind === "ADDITIONAL" && isAlwaysMain({ ...input, task })) fields.kind = messageOf("ALWAYS_MAIN");
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

/** The task a result comes from; null for none. */
export async function taskOf(tx: Tx, agencyId: string, resultId: string | null) {
  if (resultId === null) return null;
  const result = await tx.workResult.findFirst({
    where: { agencyId, id: resultId },
    select: { task: { select: { roleName: true, title: true } } },
  });
  return result?.task ?? null;
}
