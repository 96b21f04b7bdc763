import { z } from "zod";
import { count, day, id, optionalId, optionalText, requiredText } from "@/lib/core/input";
import { ActionOwner } from "@/lib/db/generated/enums";

const dialogueRef = { dialogueId: id, version: count };

const appointment = {
  /** Wall-clock time in the agency's zone, "2026-01-12T14:05". */
  plannedFor: z
    .string()
    .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/, "Isi tanggal dan jam dialog, misalnya 12/01/2026 14.00."),
  place: requiredText("Isi tempat dialog, atau “daring”.", 200),
  agenda: requiredText("Tulis apa yang akan dibicarakan.", 5000),
};

export const planDialogueInput = z.object({ employeeId: id, evaluationId: optionalId, ...appointment });

export const changePlanInput = z.object({ ...dialogueRef, ...appointment });

export const cancelDialogueInput = z.object({
  ...dialogueRef,
  reason: requiredText("Tulis alasan pembatalan agar pihak lain memahaminya.", 500),
});

export const confirmDialogueInput = z.object(dialogueRef);

const actionRow = z.object({
  /** Empty for a row that is not stored yet. */
  id: optionalId,
  text: requiredText("Tulis tindak lanjutnya.", 500),
  owner: z.enum(ActionOwner, "Pilih siapa yang melaksanakan."),
  dueOn: day("Isi batas waktunya."),
});

export type ActionRow = z.output<typeof actionRow>;

/** A new row left empty is ignored; a stored row whose text was emptied is removed. */
const rowOrNothing = z.unknown().transform((row, context) => {
  if (textOf(row, "text") === "" && (textOf(row, "dueOn") === "" || textOf(row, "id") !== "")) {
    const stored = optionalId.safeParse(textOf(row, "id"));
    return { removeId: stored.data ?? null };
  }
  const parsed = actionRow.safeParse(row);
  if (parsed.success) return parsed.data;
  for (const { message, path } of parsed.error.issues) context.addIssue({ code: "custom", message, path });
  return z.NEVER;
});

function textOf(row: unknown, key: string): string {
  const value = typeof row === "object" && row !== null ? Reflect.get(row, key) : undefined;
  return typeof value === "string" ? value.trim() : "";
}

export const writeNotesInput = z.object({
  ...dialogueRef,
  /** What went well, in its own place. */
  appreciation: optionalText(4000),
  notes: requiredText("Tulis pokok pembicaraan dan kesimpulannya.", 10_000),
  actions: z.array(rowOrNothing).max(22, "Satu dialog memuat paling banyak 20 tindak lanjut.").default([]),
});

export const closeActionInput = z.object({
  actionId: id,
  /** The dialogue in which it was closed, when it was not between two dialogues. */
  dialogueId: optionalId,
  state: z.enum(["DONE", "DROPPED"], "Pilih bagaimana tindak lanjut ini berakhir."),
  outcome: requiredText("Tulis hasilnya dalam satu kalimat.", 1000),
});
