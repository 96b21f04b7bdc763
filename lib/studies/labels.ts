import type { Accreditation, StudyLevel, StudyOutcome } from "@/lib/db/generated/enums";

export const STUDY_LEVEL_LABEL: Record<StudyLevel, string> = {
  BACHELOR_DOMESTIC: "S-1 di dalam negeri",
  GRADUATE_DOMESTIC: "Profesi, S-2, atau S-3 di dalam negeri",
  BACHELOR_ABROAD: "S-1 di luar negeri",
  GRADUATE_ABROAD: "Profesi, S-2, atau S-3 di luar negeri",
};

export const ACCREDITATION_LABEL: Record<Accreditation, string> = {
  A: "A (Unggul)",
  B: "B (Baik Sekali)",
  C: "C (Baik)",
};

export const STUDY_OUTCOME_LABEL: Record<StudyOutcome, string> = {
  GRADUATED_EARLY: "Lulus lebih cepat",
  GRADUATED: "Lulus tepat waktu",
  EXTENDED: "Lulus setelah perpanjangan",
  DROPPED_OUT: "Tidak lulus",
};
