import "server-only";
import type { Tx } from "@/lib/db/tenant";
import { pairOf } from "@/lib/skp/content";

/** What is stored now for each field of the result's form, with the new version; null when the result is gone. */
export async function storedResult(
  tx: Tx,
  agencyId: string,
  skpId: string,
  id: string,
): Promise<Record<string, string> | null> {
  const result = await tx.workResult.findFirst({
    where: { agencyId, skpId, id },
    select: {
      version: true,
      kind: true,
      statement: true,
      assignedBy: true,
      servesId: true,
      servesIndicatorId: true,
      structuralDuty: true,
      servesText: true,
      indicators: { orderBy: [{ sortOrder: "asc" }, { id: "asc" }] },
    },
  });
  if (result === null) return null;
  const { version, indicators, servesId, servesIndicatorId, structuralDuty, ...texts } = result;
  const fields: Record<string, string> = {
    version: String(version),
    servesId: pairOf(servesId, servesIndicatorId),
  };
  fields.structuralDuty = structuralDuty ? "ya" : "";
  for (const [name, text] of Object.entries(texts)) fields[name] = text ?? "";
  for (const [index, row] of indicators.entries()) {
    const at = `indicators.${index}`;
    fields[`${at}.id`] = row.id;
    fields[`${at}.statement`] = row.statement;
    fields[`${at}.target`] = row.target ?? "";
    fields[`${at}.unit`] = row.unit ?? "";
    fields[`${at}.aspect`] = row.aspect ?? "";
    fields[`${at}.secondAspect`] = row.secondAspect ?? "";
    fields[`${at}.perspective`] = row.perspective ?? "";
  }
  return fields;
}
