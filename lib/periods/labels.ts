import type { Phase } from "@/lib/db/generated/enums";

export const PHASE_LABEL: Record<Phase, string> = {
  PLANNING: "Perencanaan",
  EXECUTION: "Pelaksanaan",
  EVALUATION: "Evaluasi",
  FOLLOW_UP: "Tindak lanjut",
};
