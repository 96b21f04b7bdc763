import type { TableCell } from "pdfmake";
import { agencyLine, type Form, grid, heading, titleBlock } from "./layout";
import { planSignatures } from "./skp-form";
import type { SkpDocument } from "./types";

/** Lampiran SKP (A.1.8): resources, scheme of accountability and consequences agreed with the plan. */
export function skpAnnexForm(skp: SkpDocument): Form {
  return {
    title: `Lampiran SKP - ${skp.employee.name} - Revisi ${skp.revision}`,
    orientation: "PORTRAIT",
    isDraft: skp.isDraft,
    content: [
      titleBlock(["FORMAT A.1.8", "LAMPIRAN SASARAN KINERJA PEGAWAI"]),
      agencyLine(skp.agencyName, skp.periodText),
      grid(
        [18, "*"],
        [
          ...listRows("DUKUNGAN SUMBER DAYA", skp.resources),
          ...listRows("SKEMA PERTANGGUNGJAWABAN", skp.accountability),
          ...listRows("KONSEKUENSI", skp.consequences),
        ],
      ),
      planSignatures(skp),
    ],
  };
}

function listRows(title: string, items: readonly string[]): TableCell[][] {
  const lines = items.length > 0 ? items : ["-"];
  return [heading(title, 2), ...lines.map((text, index): TableCell[] => [`${index + 1}.`, text])];
}
