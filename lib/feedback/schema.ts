import { z } from "zod";
import { BehaviourValue, FeedbackTone } from "@/lib/db/generated/enums";

const id = z.uuid("Pilih lagi dari daftar.");
const emptyText = (value: unknown) => (typeof value === "string" && value.trim() === "" ? undefined : value);

/** About one work result ("result:<id>"), one value ("value:SERVICE") or the work as a whole ("all"). */
const about = z
  .string("Pilih hasil kerja atau perilaku yang Anda beri umpan balik.")
  .transform((text, context) => {
    const [kind, key = ""] = text.split(":");
    if (text === "all") return { workResultId: null, value: null };
    if (kind === "result" && z.uuid().safeParse(key).success) return { workResultId: key, value: null };
    const value = z.enum(BehaviourValue).safeParse(key);
    if (kind === "value" && value.success) return { workResultId: null, value: value.data };
    context.addIssue({
      code: "custom",
      message: "Pilih hasil kerja atau perilaku yang Anda beri umpan balik.",
    });
    return z.NEVER;
  });

export const giveFeedbackInput = z.object({
  skpId: id,
  about,
  tone: z.enum(FeedbackTone, "Pilih sifat umpan balik."),
  text: z
    .string()
    .trim()
    .min(5, "Tulis umpan balik dalam satu kalimat atau lebih.")
    .max(2000, "Ringkas umpan balik menjadi paling banyak 2.000 huruf."),
  requestId: z.preprocess(emptyText, id.optional()),
});

export const requestFeedbackInput = z.object({
  skpId: id,
  workResultId: z.preprocess(emptyText, id.optional()),
  /** "superior", or the NIP of a colleague. */
  askedNip: z.preprocess(
    emptyText,
    z
      .string()
      .transform((text) => text.replace(/\s/g, ""))
      .optional(),
  ),
  message: z.string().trim().max(500, "Ringkas pesan menjadi paling banyak 500 huruf.").optional(),
});
