import type { SkpApproach, SkpForm } from "@/lib/db/generated/enums";
import type { NewIndicator } from "@/lib/skp/append";

type Form = { approach: SkpApproach; form: SkpForm };

/**
 * An indicator from elsewhere as this plan's form holds it: aspects are for staff, perspectives for leaders, and a
 * qualitative plan holds the target in the sentence (p.50).
 */
export function fitIndicator({ approach, form }: Form, row: NewIndicator): NewIndicator {
  const { statement } = row;
  const perspective = form === "LEADER" ? (row.perspective ?? null) : null;
  if (approach === "QUANTITATIVE") {
    const aspect = form === "STAFF" ? (row.aspect ?? null) : null;
    const secondAspect = aspect === null ? null : (row.secondAspect ?? null);
    return {
      statement,
      aspect,
      secondAspect,
      perspective,
      target: row.target ?? null,
      unit: row.unit ?? null,
    };
  }
  const target = [row.target, row.unit].filter(Boolean).join(" ");
  return {
    statement: target === "" ? statement : `${statement} (target: ${target})`,
    aspect: null,
    secondAspect: null,
    perspective,
    target: null,
    unit: null,
  };
}
