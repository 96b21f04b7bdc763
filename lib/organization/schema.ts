import { z } from "zod";
import { count, day, id, optionalId, requiredText, ticked } from "@/lib/core/input";
import { PositionKind, PositionLevel, SkpApproach } from "@/lib/db/generated/enums";
import { levelFits } from "./rules/tree";

const unitFields = {
  code: requiredText("Isi kode unit.", 50),
  name: requiredText("Isi nama unit.", 200),
  isIndependent: ticked,
  sortOrder: z.coerce
    .number("Isi nomor urut dengan angka.")
    .int("Isi nomor urut dengan bilangan bulat.")
    .min(0, "Isi nomor urut 0 atau lebih.")
    .max(9999, "Isi nomor urut paling besar 9999.")
    .default(0),
};

/** Without `parentId`: the top unit of the agency, of which there is one. */
export const createUnitInput = z.object({ ...unitFields, parentId: optionalId });
export const updateUnitInput = z.object({ ...unitFields, unitId: id, version: count });
export const chooseApproachInput = z.object({
  unitId: id,
  approach: z
    .union([z.literal(""), z.enum(SkpApproach)], "Pilih pendekatan SKP.")
    .transform((value) => (value === "" ? null : value)),
});
export const moveUnitInput = z.object({ unitId: id, version: count, parentId: id });
export const endUnitInput = z.object({
  unitId: id,
  version: count,
  endedOn: day("Isi tanggal penutupan unit."),
});

const positionFields = {
  name: requiredText("Isi nama jabatan.", 200),
  kind: z.enum(PositionKind, "Pilih jenis jabatan."),
  level: z.enum(PositionLevel, "Pilih jenjang jabatan."),
  isUnitHead: ticked,
};

type PositionFields = { kind: PositionKind; level: PositionLevel };
const fits = ({ kind, level }: PositionFields) => levelFits(kind, level);
const misfit = { path: ["level"], message: "Pilih jenjang yang sesuai dengan jenis jabatan." };

export const createPositionInput = z.object({ ...positionFields, unitId: id }).refine(fits, misfit);
export const updatePositionInput = z
  .object({ ...positionFields, positionId: id, version: count })
  .refine(fits, misfit);
