import { LEVEL_LABEL } from "@/lib/evaluation/labels";

/** The five levels as choices of a list: "3 – Menengah". */
export const LEVEL_OPTIONS = LEVEL_LABEL.map(({ level, label }) => ({
  value: String(level),
  label: `${level} – ${label}`,
}));
