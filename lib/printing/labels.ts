import type { PrintContent } from "@/lib/db/generated/enums";

export const CONTENT_LABEL: Record<PrintContent, string> = {
  PLAN: "SKP dan lampirannya",
  PLANNING: "Seluruh formulir perencanaan",
};

export const CONTENT_MEANING: Record<PrintContent, string> = {
  PLAN: "Format A.1.1, A.1.2, A.1.6, atau A.1.7, dan A.1.8.",
  PLANNING: "Juga manual indikator (A.1.3), workblock (A.1.4), serta matriks peran dan hasil (A.1.5).",
};
