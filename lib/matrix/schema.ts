import { z } from "zod";
import { count, id, ticked } from "@/lib/core/input";
import { MAX_ROLES } from "./content";

/** One result per line; empty lines are none. */
const lines = z
  .string()
  .default("")
  .transform((text) => text.split("\n").map((line) => line.trim()))
  .transform((all) => all.filter((line) => line !== ""))
  .refine((all) => all.length <= MAX_ROLES, `Paling banyak ${MAX_ROLES} hasil dalam satu sel.`)
  .refine(
    (all) => all.every((line) => line.length <= 1000),
    "Persingkat setiap baris menjadi paling banyak 1000 huruf.",
  )
  .refine((all) => new Set(all).size === all.length, "Ada baris yang sama. Tulis setiap hasil sekali saja.");

const cell = z
  .object({ columnId: id, lines, isNone: ticked })
  .refine(({ lines: written, isNone }) => !isNone || written.length === 0, {
    path: ["lines"],
    message: "Kosongkan peran ini, atau hapus centang “Tidak ada peran”.",
  });

export const saveRowInput = z.object({
  skpId: id,
  employeeId: id,
  version: count,
  cells: z.array(cell).max(120, "Satu baris matriks paling banyak 120 kolom."),
  /** Roles that go may leave the results they became behind. */
  mayUnlink: ticked,
});

/** A list of ids: one box, several boxes, or none ticked. */
const ids = z
  .union([id.transform((one) => [one]), z.array(id)])
  .default([])
  .refine((all) => all.length > 0, "Pilih paling sedikit satu orang.")
  .refine((all) => all.length <= 50, "Tambahkan paling banyak 50 orang sekaligus.");

export const addMembersInput = z.object({ skpId: id, employeeIds: ids });

export const addTeamInput = z.object({ skpId: id, teamId: id });

export const removeMemberInput = z.object({ skpId: id, memberId: id, version: count });

export const placeRoleInput = z.object({ skpId: id, roleId: id });

export const linkRoleInput = z.object({
  skpId: id,
  roleId: id,
  resultId: z.uuid("Pilih hasil kerja yang memuat peran ini."),
});

export const unlinkRoleInput = z.object({ skpId: id, roleId: id });

export const adoptWordingInput = z.object({ skpId: id, roleId: id, version: count });

export const placeMyRolesInput = z.object({ skpId: id });
