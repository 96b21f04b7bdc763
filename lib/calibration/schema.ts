import { z } from "zod";
import { count, id, optionalText, requiredText, ticked } from "@/lib/core/input";
import { RATINGS } from "@/lib/evaluation/rules/quadrant";

export const TEXT_LIMIT = 2000;
export const PARTY_LIMIT = 120;

const session = z.object({ sessionId: id, version: count });

export const openCalibrationInput = z.object({
  unitId: id,
  subperiodId: z.preprocess((value) => (value === "" ? undefined : value), id),
  purpose: optionalText(TEXT_LIMIT),
  anonymous: ticked,
});

export const changeCalibrationInput = session;

export const closeCalibrationInput = session.extend({
  conclusion: requiredText("Tulis kesimpulan kalibrasi.", TEXT_LIMIT),
});

export const participantInput = z.object({ sessionId: id, employeeId: id });

/** `before` is the rating that the proposer saw. */
export const proposeInput = z
  .object({
    sessionId: id,
    number: count,
    aspect: z.enum(["RESULT", "BEHAVIOUR"], "Pilih rating yang diusulkan berubah."),
    before: z.enum(RATINGS, "Muat ulang halaman, lalu coba lagi."),
    after: z.enum(RATINGS, "Pilih rating yang diusulkan."),
    reason: requiredText("Tulis alasan usulan Anda.", TEXT_LIMIT),
  })
  .refine(({ before, after }) => before !== after, {
    path: ["after"],
    message: "Pilih rating yang berbeda dari rating sekarang.",
  });

export const answerProposalInput = z.object({
  proposalId: id,
  decision: z.enum(["ACCEPTED", "DECLINED"], "Pilih menerima atau tidak menerima usulan."),
  answer: requiredText("Tulis alasan jawaban Anda.", TEXT_LIMIT),
});

export const formTeamInput = z.object({
  unitId: id,
  purpose: requiredText("Tulis untuk apa tim ini dibentuk.", TEXT_LIMIT),
});

export const addMemberInput = z.object({
  teamId: id,
  employeeId: id,
  party: requiredText("Tulis pihak yang diwakilinya, misalnya Inspektorat.", PARTY_LIMIT),
});

export const removeMemberInput = z.object({ teamId: id, employeeId: id });

export const endTeamInput = z.object({
  teamId: id,
  version: count,
  reason: requiredText("Tulis alasan mengakhiri tim.", TEXT_LIMIT),
});

export const adviseInput = z.object({
  evaluationId: id,
  kind: z.enum(["COMMENT", "RECOMMENDATION"], "Pilih tanggapan atau rekomendasi."),
  text: requiredText("Tulis tanggapan atau rekomendasi Anda.", TEXT_LIMIT),
});

export const answerAdviceInput = z.object({
  adviceId: id,
  followed: z.enum(["ya", "tidak"], "Pilih mengikuti atau tidak mengikuti rekomendasi."),
  answer: requiredText("Tulis alasan jawaban Anda.", TEXT_LIMIT),
});
