import { z } from "zod";
import { id, requiredText, ticked } from "@/lib/core/input";
import { WorkResultKind } from "@/lib/db/generated/enums";
import { textsOf } from "@/lib/skp/content";

const kind = z.enum(WorkResultKind, "Pilih utama atau tambahan.").default("MAIN");
const statement = requiredText("Tulis hasil kerja yang akan dicapai.", 1000);

/** A task becomes a result of the person's plan of that year. */
export const addTaskResultInput = z.object({ taskId: id, kind, statement });

const expectation = z.object({
  kind,
  statement,
  /** One indicator with its target per line. */
  indicators: z.string().default("").transform(textsOf),
});

/** A row that is not ticked is left out, whatever it holds. */
const expectationOrNothing = z.unknown().transform((row, context) => {
  const chosen =
    typeof row === "object" && row !== null && ticked.safeParse(Reflect.get(row, "take")).data === true;
  if (!chosen) return [];
  const parsed = expectation.safeParse(row);
  if (parsed.success) return [parsed.data];
  for (const { message, path } of parsed.error.issues) context.addIssue({ code: "custom", message, path });
  return z.NEVER;
});

/** What is expected during study leave, chosen and worded by the two, joins the same plan (p.64, 12). */
export const addStudyResultsInput = z.object({
  studyLeaveId: id,
  skpId: id,
  items: z
    .array(expectationOrNothing)
    .max(10, "Tambahkan paling banyak sepuluh ekspektasi sekaligus.")
    .default([])
    .transform((rows) => rows.flat()),
});
