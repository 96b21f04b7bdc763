import type { Rating } from "@/lib/db/generated/enums";
import { PREDICATE_LABEL } from "@/lib/evaluation/labels";
import { predicateOf, RATINGS } from "@/lib/evaluation/rules/quadrant";

type Props = { results: Rating | null; behaviour: Rating | null };

const COLUMNS = [...RATINGS].reverse();

/** Short, so that nine cells fit a phone; the caption says what is meant. */
const SHORT: Record<Rating, string> = { ABOVE: "Di atas", MEETS: "Sesuai", BELOW: "Di bawah" };

/** The nine cells with the present one marked by words and a frame, not by colour alone. */
export function QuadrantTable({ results, behaviour }: Props) {
  return (
    <table className="w-full max-w-2xl table-fixed break-inside-avoid border-collapse text-center text-sm max-sm:text-xs">
      <caption className="mb-1 text-start text-quiet">
        Kuadran kinerja: hasil kerja (baris) dan perilaku kerja (kolom) terhadap ekspektasi
      </caption>
      <thead>
        <tr>
          <td className="w-16 sm:w-auto" />
          {COLUMNS.map((column) => (
            <th key={column} scope="col" className="border border-line bg-sand p-1 sm:p-2 font-semibold">
              {SHORT[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {RATINGS.map((row) => (
          <tr key={row}>
            <th scope="row" className="border border-line bg-sand p-1 sm:p-2 font-semibold">
              {SHORT[row]}
            </th>
            {COLUMNS.map((column) => (
              <Cell key={column} row={row} column={column} here={row === results && column === behaviour} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ row, column, here }: { row: Rating; column: Rating; here: boolean }) {
  const [name, more] = PREDICATE_LABEL[predicateOf(row, column)].split("/");
  const words =
    more === undefined ? (
      name
    ) : (
      <>
        {name}/<wbr />
        {more}
      </>
    );
  if (!here) return <td className="border border-line p-1 sm:p-2 text-quiet">{words}</td>;
  return (
    <td aria-current="true" className="border-4 border-action bg-action-wash px-0 py-1 sm:p-2 font-semibold">
      <span aria-hidden="true">◆ </span>
      {words}
      <span className="block text-sm font-normal">di sini</span>
    </td>
  );
}
