import { z } from "zod";
import {
  count,
  day,
  id,
  optionalDay,
  optionalId,
  optionalText,
  requiredText,
  ticked,
} from "@/lib/core/input";
import {
  ActionOwner,
  CoachingOutcome,
  Competency,
  MandateScope,
  RecommendationKind,
} from "@/lib/db/generated/enums";

const LIMIT = 4000;

const competency = z
  .union([z.literal(""), z.enum(Competency)], "Pilih kompetensi dari daftar.")
  .optional()
  .transform((value) => (value === "" || value === undefined ? null : value));

export const tagInput = z.object({
  evaluationId: id,
  kind: z.enum(RecommendationKind, "Pilih jenis rekomendasi."),
  text: requiredText("Tulis apa yang direkomendasikan.", LIMIT),
  competency,
});

export const untagInput = z.object({ recommendationId: id, version: count });

/** A plan and an end need to be said: what was planned or done, or why it is not followed. */
export const workOffInput = z.object({
  recommendationId: id,
  version: count,
  state: z.enum(["PLANNED", "DONE", "NOT_FOLLOWED"], "Pilih keadaannya."),
  note: requiredText("Tulis rencana, hasil, atau alasannya.", LIMIT),
});

const plan = z.object({ planId: id, version: count });

export const saveCoachingInput = plan.extend({
  goal: requiredText("Tulis apa yang ingin dicapai.", LIMIT),
  strategy: optionalText(LIMIT),
  facts: requiredText("Tulis keadaan sekarang.", LIMIT),
  obstacles: optionalText(LIMIT),
  opportunities: optionalText(LIMIT),
});

export const addStepInput = z.object({
  planId: id,
  text: requiredText("Tulis langkahnya.", 1000),
  owner: z.enum(ActionOwner, "Pilih siapa yang melakukannya."),
  dueOn: day("Isi batas waktunya."),
});

export const finishStepInput = z.object({
  stepId: id,
  version: count,
  note: requiredText("Tulis hasil langkah ini.", 1000),
});

export const addNoteInput = z.object({
  planId: id,
  text: requiredText("Tulis catatannya.", LIMIT),
  confidential: ticked,
});

export const closeCoachingInput = plan.extend({
  outcome: z.enum(CoachingOutcome, "Pilih hasil pembinaan."),
  outcomeNote: requiredText("Tulis dasar hasil itu.", LIMIT),
});

const award = z.object({ awardId: id, version: count });

export const saveAwardKindInput = z.object({
  kindId: optionalId,
  version: count.default(0),
  name: requiredText("Isi nama penghargaan.", 150),
  criteria: requiredText("Tulis kriterianya.", LIMIT),
  gift: optionalText(500),
  archived: ticked,
});

export const nominateInput = z.object({
  employeeId: id,
  kindId: z.uuid("Pilih penghargaannya."),
  year: z.coerce
    .number("Isi tahunnya.")
    .int("Isi tahunnya.")
    .min(2000, "Isi tahunnya.")
    .max(2100, "Isi tahunnya."),
  reason: requiredText("Tulis alasan pengusulan.", LIMIT),
});

export const decideAwardInput = award.extend({
  decision: z.enum(["GRANTED", "DECLINED"], "Pilih memberi atau tidak memberi."),
  reason: requiredText("Tulis dasar keputusan.", LIMIT),
});

export const announceAwardInput = award;
export const withdrawAwardInput = award.extend({
  reason: requiredText("Tulis alasan penarikan.", LIMIT),
});

export const mandateInput = z
  .object({
    nip: requiredText("Isi NIP pejabat.", 30).transform((text) => text.replace(/\s/g, "")),
    scope: z.enum(MandateScope, "Pilih kewenangannya."),
    basis: requiredText("Tulis dasar kewenangan (nomor dan tanggal keputusan).", 500),
    startsOn: day("Isi hari pertamanya."),
    endsOn: optionalDay,
  })
  .refine(({ startsOn, endsOn }) => endsOn === null || endsOn >= startsOn, {
    path: ["endsOn"],
    message: "Hari terakhir tidak boleh sebelum hari pertama.",
  });

export const endMandateInput = z.object({ mandateId: id });

export const recordSanctionInput = z
  .object({
    employeeId: id,
    evaluationId: optionalId,
    title: requiredText("Isi bentuk sanksi.", 200),
    legalBasis: requiredText("Tulis dasar hukumnya: peraturan dan pasalnya.", 1000),
    decisionNumber: requiredText("Isi nomor keputusan.", 150),
    decidedOn: day("Isi tanggal keputusan."),
    reason: requiredText("Tulis alasannya.", LIMIT),
    startsOn: day("Isi mulai berlakunya."),
    endsOn: optionalDay,
  })
  .refine(({ startsOn, endsOn }) => endsOn === null || endsOn >= startsOn, {
    path: ["endsOn"],
    message: "Akhir berlakunya tidak boleh sebelum mulai berlakunya.",
  });

const sanction = z.object({ sanctionId: id, version: count });
export const endSanctionInput = sanction.extend({
  state: z.enum(["SERVED", "REVOKED"], "Pilih selesai dijalani atau dicabut."),
  reason: requiredText("Tulis dasarnya.", LIMIT),
});
export const answerSanctionInput = sanction.extend({
  statement: requiredText("Tulis tanggapan Anda.", LIMIT),
});
export const seeSanctionInput = z.object({ sanctionId: id });

const PERCENT = "Isi persentase 0 sampai 200.";
const percent = z
  .string()
  .default("")
  .transform((text) => text.replace(/\s/g, "").replace(",", "."))
  .refine((text) => text === "" || (/^\d{1,3}(\.\d{1,2})?$/.test(text) && Number(text) <= 200), PERCENT);

const shares = {
  VERY_GOOD: percent,
  GOOD: percent,
  NEEDS_IMPROVEMENT: percent,
  POOR: percent,
  VERY_POOR: percent,
};

/** `enabled` not ticked: the export names predicates only. Ticked: every predicate has its share. */
export const allowanceInput = z.object({ enabled: ticked, ...shares }).superRefine((input, context) => {
  if (!input.enabled) return;
  for (const name of Object.keys(shares) as (keyof typeof shares)[])
    if (input[name] === "") context.addIssue({ code: "custom", path: [name], message: PERCENT });
});

export const coachingSettingInput = z.object({ periodic: ticked, version: count });

export const startExportInput = z.object({
  kind: z.enum(["RECAP", "ALLOWANCE", "CREDIT"], "Pilih yang diekspor."),
  format: z.enum(["csv", "xlsx"], "Pilih bentuk berkas."),
  subperiodId: optionalId,
  unitId: z.uuid("Pilih unitnya."),
});
export const repeatExportInput = z.object({ jobId: id });
