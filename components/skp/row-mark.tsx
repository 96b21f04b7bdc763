import type { SkpPage } from "@/lib/skp/queries/page";

/** "Baru", or "Berubah" with the old words struck out, at a row that is not as the reader knew it. */
export function RowMarkNote({ page, row }: { page: SkpPage; row: string }) {
  const mark = page.since?.marks.rows.get(row);
  if (mark === undefined) return null;
  if (mark.kind === "NEW") {
    return (
      <p className="print:hidden">
        <ins className="bg-done-wash px-1 font-semibold no-underline">Baru</ins>
      </p>
    );
  }
  return (
    <div className="my-2 border-s-4 border-action bg-action-wash px-3 py-1 print:hidden">
      <p className="font-semibold">Berubah</p>
      {mark.changes.map(({ where, before, after }) => (
        <p key={`${where} ${before} ${after}`} className="max-w-prose whitespace-pre-line">
          {where.replace(/ “.*”$/s, "")}: {before !== null && <del className="text-quiet">{before}</del>}{" "}
          {after !== null && <ins>{after}</ins>}
        </p>
      ))}
    </div>
  );
}
