import { z } from "zod";
import { id, optionalId, optionalText, requiredText } from "@/lib/core/input";
import { ConsequenceKind, ResourceFulfilment, ResourceKind } from "@/lib/db/generated/enums";
import { optionalChoice } from "@/lib/skp/schema";

export const addCommentInput = z.object({
  skpId: id,
  /** Id of a result, a behaviour value, a kind of term, or APPROACH. */
  row: z.string().regex(/^[\w-]{1,40}$/),
  text: requiredText("Tulis komentar Anda.", 2000),
});

export const resolveCommentInput = z.object({ skpId: id, commentId: id });

export const saveTermInput = z.object({
  skpId: id,
  termId: id,
  /** The details the form started from (rules/resources.ts, detailsOf). */
  before: z.string().default(""),
  resource: optionalChoice(ResourceKind),
  workResultId: optionalId,
  schedule: optionalText(200),
  evidence: optionalText(500),
  consequence: optionalChoice(ConsequenceKind),
});

export const markResourceInput = z.object({
  skpId: id,
  termId: id,
  fulfilment: z.enum(ResourceFulfilment, "Pilih keadaan dukungan ini."),
  note: optionalText(1000),
});
