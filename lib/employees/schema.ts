import { z } from "zod";
import { count, day, id, optionalDay, optionalId, optionalText, requiredText } from "@/lib/core/input";
import { AssignmentKind, EmploymentStatus, Gender } from "@/lib/db/generated/enums";
import { identityProblems, normalizeIdentity } from "./rules/identity";

const email = optionalText(200).refine(
  (value) => value === null || z.email().safeParse(value).success,
  "Tulis surel dengan lengkap, misalnya nama@instansi.go.id.",
);

/** What is known of a person, apart from the post. */
const identityFields = {
  /** Spaces between the groups are accepted; empty only for officials outside the civil service. */
  nip: optionalText(30),
  name: requiredText("Isi nama pegawai tanpa gelar.", 150),
  frontTitle: optionalText(50),
  backTitle: optionalText(100),
  status: z.enum(EmploymentStatus, "Pilih status kepegawaian."),
  /** For officials without NIP; otherwise read from the NIP. */
  gender: z
    .union([z.literal(""), z.enum(Gender)])
    .default("")
    .transform((value) => (value === "" ? null : value)),
  birthDate: optionalDay,
  rank: optionalText(10),
  email: email.transform((value) => value?.toLowerCase() ?? null),
  legalStanding: requiredText("Pilih kedudukan hukum.", 10).default("01"),
};

type Refined = Parameters<typeof identityProblems>[0];

function reportProblems(input: Refined, context: z.RefinementCtx): void {
  for (const [field, message] of Object.entries(identityProblems(input)))
    context.addIssue({ code: "custom", path: [field], message });
}

/** A new person, with a first definitive post when `positionId` is given. */
export const createEmployeeInput = z
  .object({ ...identityFields, externalId: optionalText(50), positionId: optionalId, startsOn: optionalDay })
  .superRefine(reportProblems)
  .refine((input) => input.positionId === null || input.startsOn !== null, {
    path: ["startsOn"],
    message: "Isi tanggal mulai pada jabatan itu.",
  })
  .transform(normalizeIdentity);

export const updateEmployeeInput = z
  .object({ ...identityFields, employeeId: id, version: count })
  .superRefine(reportProblems)
  .transform(normalizeIdentity);

type Span = { startsOn: Date; endsOn: Date | null };
const inOrder = ({ startsOn, endsOn }: Span) => endsOn === null || endsOn >= startsOn;
const disorder = { path: ["endsOn"], message: "Pilih tanggal selesai pada atau setelah tanggal mulai." };

/** Puts somebody on a position. `endsOn` is the last day; empty while it lasts. */
export const assignInput = z
  .object({
    employeeId: id,
    positionId: z.uuid("Pilih jabatan."),
    kind: z.enum(AssignmentKind, "Pilih jenis penempatan.").default("DEFINITIVE"),
    startsOn: day("Isi tanggal mulai."),
    endsOn: optionalDay,
    note: optionalText(200),
  })
  .refine(inOrder, disorder);

export const endAssignmentInput = z.object({ assignmentId: id, endsOn: day("Isi hari terakhir.") });

export const overrideSuperiorInput = z
  .object({
    employeeId: id,
    superiorId: z.uuid("Pilih siapa atasannya."),
    reason: requiredText("Tulis alasan penetapan ini, misalnya nomor surat tugas.", 500),
    startsOn: day("Isi tanggal mulai."),
    endsOn: optionalDay,
  })
  .refine(inOrder, disorder);

export const endOverrideInput = z.object({ overrideId: id });

export const leaveInput = z.object({
  employeeId: id,
  version: count,
  leftOn: day("Isi hari kerja terakhir."),
  legalStanding: requiredText("Pilih alasan keluar.", 10).default("52"),
});

/** Power to appraise the people of a unit, for a time, with the reason. */
export const grantDelegationInput = z
  .object({
    unitId: id,
    employeeId: z.uuid("Pilih siapa yang diberi kewenangan."),
    reason: requiredText("Tulis dasar delegasi ini, misalnya nomor surat.", 500),
    startsOn: day("Isi tanggal mulai."),
    endsOn: optionalDay,
  })
  .refine(inOrder, disorder);

export const endDelegationInput = z.object({
  delegationId: id,
  reason: requiredText("Tulis alasan mengakhiri delegasi.", 500),
});
