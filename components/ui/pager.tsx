import { formatNumber } from "@/lib/core/numbers";
import { ButtonLink } from "./button";
import { type SearchParams, withParam } from "./page-links";

type Props = {
  page: number;
  pageSize: number;
  /** All rows. Leave out when counting is too costly, and give `hasNext`. */
  total?: number;
  hasNext?: boolean;
  /** What is counted: "pegawai". */
  noun: string;
  path: string;
  params: SearchParams;
  /** Name of the page parameter in the address. */
  param?: string;
};

/** Count sentence, previous and next; nothing where an uncounted list fits on one page. The other parameters of the address are kept. */
export function Pager({ page, pageSize, total, hasNext, noun, path, params, param = "hal" }: Props) {
  const first = (page - 1) * pageSize + 1;
  const last = total === undefined ? page * pageSize : Math.min(page * pageSize, total);
  const more = total === undefined ? hasNext === true : page * pageSize < total;
  if (total === undefined && page === 1 && !more) return null;
  return (
    <nav aria-label={`Halaman daftar ${noun}`} className="flex flex-wrap items-center gap-3 py-3">
      <p className="me-auto text-sm text-quiet tabular-nums">
        {total === undefined
          ? `Halaman ${formatNumber(page)}`
          : total === 0
            ? `Tidak ada ${noun}`
            : `${formatNumber(first)}–${formatNumber(last)} dari ${formatNumber(total)} ${noun}`}
      </p>
      {page > 1 && (
        <ButtonLink
          tone="secondary"
          href={withParam(path, params, param, page === 2 ? "" : String(page - 1))}
        >
          Sebelumnya
        </ButtonLink>
      )}
      {more && (
        <ButtonLink tone="secondary" href={withParam(path, params, param, String(page + 1))}>
          Berikutnya
        </ButtonLink>
      )}
    </nav>
  );
}
