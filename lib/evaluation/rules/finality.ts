import type { PositionLevel } from "@/lib/db/generated/enums";

/** What decides whether an evaluation is final. */
export type Standing = {
  level: PositionLevel | null;
  leadsIndependentUnit: boolean;
  appraiserLevel: PositionLevel | null;
  agencyRegional: boolean;
};

/**
 * Whether the evaluation is final, so that nothing is above it to object to (PermenPANRB 6/2022 p.65 C2-3, p.90 A12):
 * JPT Utama and Madya, in regions also JPT Pratama, and heads of independent units, when the minister, the head of the
 * agency or the regional head rates them. Everybody else may object.
 */
export function isFinal({ level, leadsIndependentUnit, appraiserLevel, agencyRegional }: Standing): boolean {
  if (appraiserLevel !== "AGENCY_LEADER" || level === null) return false;
  if (level === "JPT_UTAMA" || level === "JPT_MADYA" || leadsIndependentUnit) return true;
  return level === "JPT_PRATAMA" && agencyRegional;
}
