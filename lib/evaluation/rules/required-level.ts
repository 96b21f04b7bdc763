import type { Competency, PositionLevel } from "@/lib/db/generated/enums";

/** M.1 to M.8 and S.1 of PermenPANRB 38/2017, in their order. */
export const COMPETENCIES = [
  "INTEGRITY",
  "COOPERATION",
  "COMMUNICATION",
  "RESULT_ORIENTATION",
  "PUBLIC_SERVICE",
  "DEVELOPMENT",
  "MANAGING_CHANGE",
  "DECISION_MAKING",
  "NATIONAL_COHESION",
] as const satisfies readonly Competency[];

export const MIN_LEVEL = 1;
export const MAX_LEVEL = 5;

/** Level a position requires where the agency set nothing else: the same for all nine competencies. */
export const DEFAULT_LEVEL: Record<PositionLevel, number> = {
  AGENCY_LEADER: 5,
  JPT_UTAMA: 5,
  JPT_MADYA: 5,
  JPT_PRATAMA: 4,
  ADMINISTRATOR: 3,
  PENGAWAS: 2,
  PELAKSANA: 1,
  JF_PEMULA: 1,
  JF_TERAMPIL: 1,
  JF_MAHIR: 1,
  JF_PENYELIA: 2,
  JF_AHLI_PERTAMA: 2,
  JF_AHLI_MUDA: 3,
  JF_AHLI_MADYA: 4,
  JF_AHLI_UTAMA: 5,
};

export type Standards = Partial<Record<Competency, number>>;

/** Level (1-5) required of a position level; the agency's own standard wins. Without a position: the lowest. */
export function requiredLevel(
  level: PositionLevel | null,
  competency: Competency,
  own: Standards = {},
): number {
  return own[competency] ?? (level === null ? MIN_LEVEL : DEFAULT_LEVEL[level]);
}

/** Levels missing to what is required; 0 when it is reached or exceeded. */
export function gapOf(required: number, level: number): number {
  return Math.max(0, required - level);
}
