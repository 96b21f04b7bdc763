import { COMPETENCY_LABEL } from "@/lib/evaluation/labels";

/** Choices of a field from a table of labels. */
export function optionsOf(labels: Record<string, string>): { value: string; label: string }[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label }));
}

export const COMPETENCY_OPTIONS = optionsOf(COMPETENCY_LABEL);
export const STEP_OWNER: Record<"EMPLOYEE" | "LEADER", string> = { EMPLOYEE: "Pegawai", LEADER: "Pembina" };
