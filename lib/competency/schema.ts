import { z } from "zod";
import type { PositionLevel } from "@/lib/db/generated/enums";
import { COMPETENCIES, MAX_LEVEL, MIN_LEVEL } from "@/lib/evaluation/rules/required-level";
import { POSITION_LEVEL_LABELS } from "@/lib/organization/labels";

export const POSITION_LEVELS = Object.keys(POSITION_LEVEL_LABELS) as [PositionLevel, ...PositionLevel[]];

const ASK = "Pilih level 1 sampai 5.";
const required = z.coerce.number(ASK).int(ASK).min(MIN_LEVEL, ASK).max(MAX_LEVEL, ASK);

/** All nine competencies of one position level. */
export const saveStandardsInput = z.object({
  level: z.enum(POSITION_LEVELS, "Pilih jenjang jabatan."),
  required: z.record(z.enum(COMPETENCIES), required),
});
