import { PredicateBadge } from "@/components/evaluation/rating-badge";
import { DataTable } from "@/components/ui/data-table";
import type { YearPredicate } from "@/lib/followup/rules/standing";

/** Predicates of the years before the application was used; nothing where none were imported. */
export function FormerPredicates({ rows }: { rows: readonly YearPredicate[] }) {
  if (rows.length === 0) return null;
  return (
    <div className="mt-6">
      <DataTable
        caption="Tahun sebelum aplikasi dipakai, dari catatan instansi"
        rows={rows}
        rowKey={({ year }) => String(year)}
        columns={[
          { key: "year", header: "Tahun", cell: ({ year }) => year },
          {
            key: "predicate",
            header: "Predikat",
            cell: ({ predicate }) => <PredicateBadge predicate={predicate} />,
          },
        ]}
        empty={null}
      />
    </div>
  );
}
