import { drafted } from "@/components/form/drafted";
import type { SavedDraft } from "@/lib/core/drafts";
import { cellOf, type MatrixColumn, type MatrixPerson } from "@/lib/matrix/content";

export type CellValues = { column: MatrixColumn; lines: string; isNone: boolean };

/** What the editor of a row starts from: the stored roles, or what was typed and not sent, column by column. */
export function rowValues(
  person: MatrixPerson,
  columns: readonly MatrixColumn[],
  draft: SavedDraft | null,
): { version: string; cells: CellValues[] } {
  const typed = new Map<string, number>();
  for (const [name, value] of Object.entries(draft?.values ?? {})) {
    const index = /^cells\.(\d+)\.columnId$/.exec(name)?.[1];
    if (index !== undefined && typeof value === "string") typed.set(value, Number(index));
  }
  const cells = columns.map((column) => {
    const index = typed.get(column.id);
    if (index !== undefined) {
      const lines = drafted(draft, `cells.${index}.lines`) ?? "";
      return { column, lines, isNone: drafted(draft, `cells.${index}.isNone`) === "ya" };
    }
    const roles = cellOf(person, column.id);
    const lines = roles.flatMap(({ statement }) => statement ?? []).join("\n");
    return { column, lines, isNone: roles.some(({ statement }) => statement === null) };
  });
  return { version: drafted(draft, "version", String(person.version)) ?? "0", cells };
}
