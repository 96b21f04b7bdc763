import { parseNip } from "@/lib/employees/nip";
import type { PlanField } from "@/lib/imports/fields";
import { columnOf, type FieldRow, type Layout } from "@/lib/imports/layout";

type Row = FieldRow<PlanField>;

/**
 * Rows as a reader of the table means them: merged cells arrive empty, so an empty NIP is that of the row above, and an
 * empty result is the result above when the person is the same. What was filled in also stands in the cells, so that a list
 * of refused rows alone says whose they are.
 */
export function fillDown(rows: Row[], layout: Layout<PlanField>): Row[] {
  let above: Row | null = null;
  return rows.map((row) => {
    const nip = row.fields.nip || above?.fields.nip || "";
    const samePerson = above !== null && digitsOf(nip) === digitsOf(above.fields.nip ?? "");
    const statement = row.fields.statement || (samePerson ? above?.fields.statement : "") || "";
    const filled = {
      ...row,
      fields: { ...row.fields, nip, statement },
      cells: { ...row.cells, [columnOf(layout, "nip")]: nip, [columnOf(layout, "statement")]: statement },
    };
    above = filled;
    return filled;
  });
}

/** The digits of a NIP, or the text itself when it is none. */
export function digitsOf(text: string): string {
  const nip = parseNip(text);
  return nip.ok ? nip.digits : text;
}

/** The NIPs that rows name, each once; texts that are none are left out. */
export function nipsOf(rows: readonly Row[]): string[] {
  const digits = rows.flatMap(({ fields }) => {
    const nip = parseNip(fields.nip ?? "");
    return nip.ok ? [nip.digits] : [];
  });
  return [...new Set(digits)].sort();
}
