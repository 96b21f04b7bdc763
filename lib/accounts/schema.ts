import { z } from "zod";
import { count, id } from "@/lib/core/input";

/** An employee, or an account that belongs to no employee. */
export const personInput = z.object({ personId: id });

export const accountStateInput = z.object({ personId: id, version: count });

export const grantRoleInput = z
  .object({
    personId: id,
    role: z.enum(["HR_ADMIN", "UNIT_HR", "AUDITOR"], "Pilih peran yang diberikan."),
    unitCode: z.string().trim().max(100, "Persingkat menjadi paling banyak 100 huruf.").default(""),
  })
  .refine(({ role, unitCode }) => role !== "UNIT_HR" || unitCode !== "", {
    path: ["unitCode"],
    message: "Isi kode unit yang dikelola.",
  });

export const revokeRoleInput = z.object({ grantId: id });
