import { z } from "zod";
import { count, day, id, optionalDay, optionalId, optionalText, requiredText } from "@/lib/core/input";
import { TaskDuty, TaskHostKind } from "@/lib/db/generated/enums";

const taskRef = { taskId: id, version: count };
const teamRef = { teamId: id, version: count };

type Span = { startsOn: Date; endsOn: Date | null };
const inOrder = ({ startsOn, endsOn }: Span) => endsOn === null || endsOn >= startsOn;
const disorder = { path: ["endsOn"], message: "Pilih tanggal selesai pada atau setelah tanggal mulai." };

/** Where the work is done: in this agency, at another one, or outside the government (p.46). */
export const PLACES = ["INSIDE", "OTHER_AGENCY", "OUTSIDE"] as const;
export type Place = (typeof PLACES)[number];

const work = {
  title: requiredText("Tulis tugasnya dalam satu kalimat.", 300),
  description: optionalText(2000),
  roleName: optionalText(100),
  place: z.enum(PLACES, "Pilih tempat penugasan.").default("INSIDE"),
  hostName: optionalText(200),
  hostKind: z
    .union([z.literal(""), z.enum(TaskHostKind)])
    .default("")
    .transform((value) => (value === "" ? null : value)),
  startsOn: day("Isi tanggal mulai."),
  endsOn: optionalDay,
};

type Hosted = { place: Place; hostName: string | null; hostKind: TaskHostKind | null };

function reportHost({ place, hostName, hostKind }: Hosted, context: z.RefinementCtx): void {
  const ask = (path: string, message: string) => context.addIssue({ code: "custom", path: [path], message });
  if (place !== "INSIDE" && hostName === null) ask("hostName", "Isi nama instansi atau lembaga tujuan.");
  if (place === "OUTSIDE" && hostKind === null) ask("hostKind", "Pilih jenis lembaga tujuan.");
}

/** A leader appoints somebody; for a task elsewhere `giverOffice` names the leader there. */
export const appointTaskInput = z
  .object({
    ...work,
    employeeId: z.uuid("Pilih pegawai yang ditugaskan."),
    duty: z.enum(TaskDuty, "Pilih jenis penugasan.").default("REGULAR"),
    giverOffice: optionalText(200),
    teamId: optionalId,
    teamRole: z.enum(["LEAD", "MEMBER"], "Pilih peran dalam tim.").default("MEMBER"),
    reason: optionalText(1000),
  })
  .refine(inOrder, disorder)
  .superRefine(reportHost);

/** An employee applies; in the agency `unitId` says where, elsewhere `giverOffice` says to whom. */
export const applyTaskInput = z
  .object({
    ...work,
    unitId: optionalId,
    giverOffice: optionalText(200),
    reason: requiredText("Tulis keahlian atau pengalaman Anda untuk tugas ini.", 1000),
  })
  .refine(inOrder, disorder)
  .superRefine(reportHost)
  .refine(({ place, unitId }) => place !== "INSIDE" || unitId !== null, {
    path: ["unitId"],
    message: "Pilih unit tempat penugasan.",
  })
  .refine(({ place, giverOffice }) => place === "INSIDE" || giverOffice !== null, {
    path: ["giverOffice"],
    message: "Isi jabatan pimpinan yang memberi tugas di sana.",
  });

/** The appraiser's decision; a refusal needs words. */
export const decideTaskInput = z
  .object({
    ...taskRef,
    decision: z.enum(["APPROVED", "REFUSED"], "Pilih setujui atau tolak."),
    note: optionalText(1000),
  })
  .refine(({ decision, note }) => decision === "APPROVED" || note !== null, {
    path: ["note"],
    message: "Tulis alasan penolakan agar pegawai dan pemberi tugas memahaminya.",
  });

export const cancelTaskInput = z.object({
  ...taskRef,
  note: requiredText("Tulis alasan pembatalan.", 1000),
});

export const endTaskInput = z.object({ ...taskRef, endsOn: day("Isi hari terakhir penugasan.") });

const team = {
  name: requiredText("Isi nama tim kerja.", 150),
  purpose: requiredText("Tulis apa yang harus dicapai tim ini.", 1000),
  startsOn: day("Isi tanggal mulai."),
  endsOn: optionalDay,
};

export const createTeamInput = z.object(team).refine(inOrder, disorder);
export const updateTeamInput = z.object({ ...teamRef, ...team }).refine(inOrder, disorder);
export const releaseLeadInput = z.object(teamRef);
export const endTeamInput = z.object({ ...teamRef, endsOn: day("Isi hari terakhir tim.") });
