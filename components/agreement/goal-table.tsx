import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import type { SearchParams } from "@/components/ui/page-links";
import { Pager } from "@/components/ui/pager";
import { GOALS_PER_PAGE, type GoalLine } from "@/lib/agreement/queries/table";

type Props = {
  unitName: string;
  lines: { rows: GoalLine[]; hasNext: boolean };
  unlinked: boolean;
  page: number;
  params: SearchParams;
};

/** The performance tree as a table: goals of the unit and of everything below it. */
export function GoalTable({ unitName, lines, unlinked, page, params }: Props) {
  return (
    <>
      <DataTable
        caption={`Sasaran ${unitName} dan unit di bawahnya`}
        rows={lines.rows}
        rowKey={({ id }) => id}
        columns={COLUMNS}
        empty={
          <EmptyState
            title={
              unlinked
                ? "Semua sasaran sudah terhubung."
                : `Belum ada sasaran pada ${unitName} dan di bawahnya.`
            }
          >
            {!unlinked && <p>Sasaran ditulis pada Perjanjian Kinerja setiap unit.</p>}
          </EmptyState>
        }
      />
      <Pager
        page={page}
        pageSize={GOALS_PER_PAGE}
        hasNext={lines.hasNext}
        noun="sasaran"
        path="/pohon-kinerja/tabel"
        params={params}
      />
    </>
  );
}

const COLUMNS: Column<GoalLine>[] = [
  {
    key: "goal",
    header: "Sasaran",
    cell: ({ id, agreementId, code, statement }) => (
      <Link href={`/perjanjian-kinerja/${agreementId}#sasaran-${id}`} className="font-semibold">
        {code && `${code} `}
        {statement}
      </Link>
    ),
  },
  { key: "unit", header: "Unit", cell: ({ unitName }) => unitName },
  {
    key: "indicators",
    header: "Indikator dan target",
    cell: ({ indicators }) => (
      <ul className="space-y-1">
        {indicators.map(({ id, statement, target }) => (
          <li key={id}>
            {statement}: <span className="font-semibold">{target}</span>
          </li>
        ))}
      </ul>
    ),
  },
  { key: "supports", header: "Mendukung", cell: ({ supports }) => supports ?? "–" },
];
