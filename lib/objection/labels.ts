import type { ObjectionDecision } from "@/lib/db/generated/enums";

export const DECISION_LABEL: Record<ObjectionDecision, string> = {
  UPHELD: "Hasil evaluasi dikuatkan",
  CHANGED: "Hasil evaluasi diubah",
};
