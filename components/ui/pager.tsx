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

/** Count sentence, previous and next; nothing for an empty list, which says so itself, or an uncounted one on one page. The other parameters of the address are kept. */
export function Pager({ page, pageSize, total, hasNext, noun, path, params, param = "hal" }: Props) {
  const first = (page - 1) * pageSize + 1;
  const last = total === undefined ? page * pageSize : Math.min(page * pageSize, total);
  const more = total === undefined ? hasNext === true : page * pageSize < total;
  if (page === 1 && !more && !total) return null;
  const pastEnd = total !== undefined && first > total;
  const before = pastEnd ? Math.max(1, Math.ceil(total / pageSize)) : page - 1;
  return (
    <nav aria-label={`Halaman daftar ${noun}`} className="flex flex-wrap items-center gap-3 py-3">
      <p className="me-auto text-sm text-quiet tabular-nums">
        {total === undefined || pastEnd
          ? `Halaman ${formatNumber(page)}${pastEnd ? " kosong; daftar ini berakhir sebelumnya" : ""}`
          : `${formatNumber(first)}–${formatNumber(last)} dari ${formatNumber(total)} ${noun}`}
      </p>
      {page > 1 && (
        <ButtonLink
          tone="secondary"
          href={withParam(path, params, param, before === 1 ? "" : String(before))}
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
