import "server-only";
import { isHrAdmin } from "@/lib/auth/actor";
import { saveStandardsInput } from "@/lib/competency/schema";
import { command } from "@/lib/core/command";
import { COMPETENCIES } from "@/lib/evaluation/rules/required-level";

/** What the agency requires of one position level in all nine competencies. Evaluations already decided keep theirs. */
export const saveStandards = command({
  event: "competency.saveStandards",
  input: saveStandardsInput,
  load: async ({ agencyId }) => ({ agencyId }),
  allow: (actor) => isHrAdmin(actor),
  run: async ({ tx, agencyId, input: { level, required } }) => {
    const rows = COMPETENCIES.map((competency) => ({ competency, required: required[competency] }));
    await tx.$executeRaw`
      INSERT INTO "CompetencyStandard" ("agencyId", "level", "competency", "required")
      SELECT ${agencyId}::uuid, ${level}::"PositionLevel", r."competency", r."required"
      FROM jsonb_populate_recordset(NULL::"CompetencyStandard", ${JSON.stringify(rows)}::jsonb) r
      ON CONFLICT ("agencyId", "level", "competency") DO UPDATE SET "required" = EXCLUDED."required"`;
    return { level };
  },
  audit: ({ input }) => ({ subjectType: "CompetencyStandard", detail: input }),
});
