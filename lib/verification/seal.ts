import "server-only";
import { randomBytes } from "node:crypto";
import { env } from "@/lib/core/env";
import { inTenant, type Tx } from "@/lib/db/tenant";
import type { EvaluationFormCode, EvaluationForms } from "@/lib/documents/evaluation-forms";
import type { Form } from "@/lib/documents/layout";
import type { EvaluationRecord } from "@/lib/evaluation/record";
import { digestOf } from "./facts";
import { codeFrom, RANDOM_BYTES, spacedCode } from "./rules/code";

/** The forms with their codes to print; the same content printed again carries the same code. */
export function sealForms({ record, forms }: EvaluationForms): Promise<Form[]> {
  return inTenant(record.agencyId, async (tx) => {
    const sealed: Form[] = [];
    for (const { code: form, form: content } of forms) {
      const code = await sealOf(tx, record, form);
      const address = new URL(`/verifikasi/${spacedCode(code)}`, env.publicUrl).href;
      sealed.push({ ...content, seal: { address } });
    }
    return sealed;
  });
}

async function sealOf(tx: Tx, record: EvaluationRecord, form: EvaluationFormCode): Promise<string> {
  const { agencyId, id: evaluationId, edition } = record;
  const key = { agencyId, evaluationId, form, edition, digest: digestOf(form, record) };
  const code = codeFrom(randomBytes(RANDOM_BYTES));
  await tx.documentSeal.createMany({
    data: [{ ...key, code, signedAt: signedAt(form, record) }],
    skipDuplicates: true,
  });
  const where = { agencyId_evaluationId_form_edition_digest: key };
  return (await tx.documentSeal.findUniqueOrThrow({ where, select: { code: true } })).code;
}

/** When the last signature came that makes the form complete: of who rated, of who signed, of who decided the objection. */
function signedAt(
  form: EvaluationFormCode,
  { decidedAt, document, objection }: EvaluationRecord,
): Date | null {
  if (form === "D.1.3") return objection?.decidedAt ?? null;
  return form.startsWith("D") ? (document?.signedAt ?? null) : decidedAt;
}
