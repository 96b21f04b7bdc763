import { z } from "zod";
import { count, day, id, requiredText } from "@/lib/core/input";
import { Accreditation, StudyLevel, StudyOutcome } from "@/lib/db/generated/enums";
import { isAbroad } from "./rules/grade-bands";

const accreditation = z
  .union([z.literal(""), z.enum(Accreditation)])
  .default("")
  .transform((value) => (value === "" ? null : value));

const study = {
  institution: requiredText("Isi nama perguruan tinggi.", 200),
  programme: requiredText("Isi nama program studi.", 200),
  level: z.enum(StudyLevel, "Pilih jenjang studi."),
  university: accreditation,
  course: accreditation,
  startsOn: day("Isi tanggal mulai."),
  endsOn: day("Isi batas waktu studi."),
};

type Fields = z.output<z.ZodObject<typeof study>>;

/** Within the country the guide needs both accreditations; abroad there is none (p.62, 4). */
function check({ level, university, course, startsOn, endsOn }: Fields, context: z.RefinementCtx): void {
  const ask = (path: string, message: string) => context.addIssue({ code: "custom", path: [path], message });
  if (endsOn < startsOn) ask("endsOn", "Pilih batas waktu pada atau setelah tanggal mulai.");
  if (isAbroad(level)) return;
  if (university === null) ask("university", "Pilih akreditasi perguruan tinggi.");
  if (course === null) ask("course", "Pilih akreditasi program studi.");
}

const withoutAccreditationAbroad = <Input extends Fields>(input: Input): Input =>
  isAbroad(input.level) ? { ...input, university: null, course: null } : input;

export const recordStudyInput = z
  .object({ employeeId: id, ...study })
  .superRefine(check)
  .transform(withoutAccreditationAbroad);

export const updateStudyInput = z
  .object({ studyLeaveId: id, version: count, ...study })
  .superRefine(check)
  .transform(withoutAccreditationAbroad);

export const endStudyInput = z.object({
  studyLeaveId: id,
  version: count,
  outcome: z.enum(StudyOutcome, "Pilih bagaimana studi berakhir."),
  endedOn: day("Isi hari terakhir tugas belajar."),
});
