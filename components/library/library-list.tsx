import { ActionForm } from "@/components/form/action-form";
import { Hidden } from "@/components/form/hidden";
import { SubmitButton } from "@/components/form/submit-button";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import type { SearchParams } from "@/components/ui/page-links";
import { Pager } from "@/components/ui/pager";
import { useLibraryAction as useLibrary } from "@/lib/library/actions";
import { LIBRARY_PAGE_SIZE, type LibraryRow } from "@/lib/library/queries/shelf";
import { targetText } from "@/lib/skp/content";
import { ASPECT_LABEL, KIND_LABEL, PERSPECTIVE_LABEL } from "@/lib/skp/labels";

type Props = {
  rows: LibraryRow[];
  page: number;
  params: SearchParams;
  /** The draft that takes what is pressed; null outside a plan. */
  skpId: string | null;
  canKeep: (row: LibraryRow) => boolean;
};

/** One page of the library, each result with its indicators. */
export function LibraryList({ rows, page, params, skpId, canKeep }: Props) {
  const shown = rows.slice(0, LIBRARY_PAGE_SIZE);
  if (shown.length === 0) {
    return (
      <EmptyState title="Belum ada hasil kerja yang sesuai di pustaka.">
        <p>Ubah pencarian. Pimpinan unit dan pengelola kepegawaian mengisi pustaka.</p>
      </EmptyState>
    );
  }
  return (
    <>
      <ul className="divide-y divide-line border-y border-line">
        {shown.map((row) => (
          <li key={row.id} className="py-4">
            <p className="font-semibold">{row.statement}</p>
            <p className="text-sm text-quiet">
              {KIND_LABEL[row.kind]} · {row.positionName ?? "Semua jabatan"} ·{" "}
              {row.unitName ?? "Seluruh instansi"}
            </p>
            <ul className="mt-1 list-disc ps-5">
              {row.indicators.map((one) => (
                <li key={`${one.statement} ${one.target}`}>{indicatorText(one)}</li>
              ))}
            </ul>
            <div className={`mt-2 flex flex-wrap gap-1 ${skpId === null ? "-ms-4" : ""}`}>
              {skpId !== null && <Use skpId={skpId} row={row} />}
              {canKeep(row) && (
                <ButtonLink tone="quiet" href={`/pustaka-kinerja/${row.id}`}>
                  Ubah<span className="sr-only"> {row.statement}</span>
                </ButtonLink>
              )}
            </div>
          </li>
        ))}
      </ul>
      <Pager
        page={page}
        pageSize={LIBRARY_PAGE_SIZE}
        hasNext={rows.length > LIBRARY_PAGE_SIZE}
        noun="hasil kerja"
        path="/pustaka-kinerja"
        params={params}
      />
    </>
  );
}

function Use({ skpId, row }: { skpId: string; row: LibraryRow }) {
  return (
    <ActionForm action={useLibrary} id={`pakai-${row.id}`}>
      <Hidden name="skpId" value={skpId} />
      <Hidden name="libraryId" value={row.id} />
      <SubmitButton tone="secondary">
        Pakai di SKP saya<span className="sr-only">: {row.statement}</span>
      </SubmitButton>
    </ActionForm>
  );
}

function indicatorText(one: LibraryRow["indicators"][number]): string {
  const side = one.aspect
    ? ASPECT_LABEL[one.aspect]
    : one.perspective
      ? PERSPECTIVE_LABEL[one.perspective]
      : null;
  const target = targetText(one);
  return [one.statement, side, target && `target ${target}`].filter(Boolean).join("; ");
}
