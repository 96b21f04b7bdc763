import { ActionForm } from "@/components/form/action-form";
import { Hidden } from "@/components/form/hidden";
import { SubmitButton } from "@/components/form/submit-button";
import { ButtonLink } from "@/components/ui/button";
import { moveResultAction, setPriorityAction } from "@/lib/skp/actions";
import type { ContentResult } from "@/lib/skp/content";
import { KIND_LABEL } from "@/lib/skp/labels";
import type { SkpPage } from "@/lib/skp/queries/page";
import { RemoveResult } from "./remove-result";
import { ResultAdvice } from "./result-advice";
import { ResultText } from "./result-text";
import { RowComments } from "./row-comments";
import { RowMarkNote } from "./row-mark";

type Props = {
  page: SkpPage;
  result: ContentResult & { number: number };
  editable: boolean;
  removing: boolean;
  isFirst: boolean;
  isLast: boolean;
};

/** One result as it will be printed, with what can be done to it. */
export function ResultRow({ page, result, editable, removing, isFirst, isLast }: Props) {
  const { head, linkable } = page;
  const base = `/skp/${head.id}`;
  const anchor = `#hasil-${result.id}`;
  const unlinked = editable && result.servesId === null && linkable.length > 0;
  return (
    <>
      <RowMarkNote page={page} row={result.id} />
      <ResultText result={result} approach={head.approach} form={head.form} />
      <ResultAdvice page={page} result={result} />
      {unlinked && (
        <p className="mt-2">
          <ButtonLink tone="quiet" className="-ms-4" href={`${base}?ubah=${result.id}${anchor}`}>
            Tautkan ke hasil kerja atasan
          </ButtonLink>
        </p>
      )}
      {removing && <RemoveResult skpId={head.id} result={result} />}
      <RowComments page={page} row={result.id} about={`hasil kerja ${result.number}`}>
        {page.actions.includes("setPriority") && <Priority skpId={head.id} result={result} />}
        {editable && !removing && (
          <>
            <ButtonLink tone="quiet" href={`${base}?ubah=${result.id}${anchor}`}>
              Ubah<span className="sr-only"> hasil kerja {result.number}</span>
            </ButtonLink>
            {!isFirst && <Move skpId={head.id} result={result} direction="UP" />}
            {!isLast && <Move skpId={head.id} result={result} direction="DOWN" />}
            <ButtonLink tone="quiet" href={`${base}?hapus=${result.id}${anchor}`}>
              Hapus<span className="sr-only"> hasil kerja {result.number}</span>
            </ButtonLink>
          </>
        )}
      </RowComments>
    </>
  );
}

function Priority({ skpId, result }: { skpId: string; result: Props["result"] }) {
  const other = result.kind === "MAIN" ? "ADDITIONAL" : "MAIN";
  return (
    <ActionForm action={setPriorityAction} id={`prioritas-${result.id}`}>
      <Hidden name="skpId" value={skpId} />
      <Hidden name="resultId" value={result.id} />
      <Hidden name="version" value={result.version} />
      <Hidden name="kind" value={other} />
      <SubmitButton tone="quiet">
        Jadikan {KIND_LABEL[other].toLowerCase()}
        <span className="sr-only">: {result.statement}</span>
      </SubmitButton>
    </ActionForm>
  );
}

type MoveProps = { skpId: string; result: Props["result"]; direction: "UP" | "DOWN" };

function Move({ skpId, result, direction }: MoveProps) {
  return (
    <ActionForm action={moveResultAction} id={`pindah-${result.id}-${direction}`}>
      <Hidden name="skpId" value={skpId} />
      <Hidden name="resultId" value={result.id} />
      <Hidden name="direction" value={direction} />
      <SubmitButton tone="quiet" pendingText="Memindahkan...">
        {direction === "UP" ? "Naikkan" : "Turunkan"}
        <span className="sr-only"> hasil kerja {result.number}</span>
      </SubmitButton>
    </ActionForm>
  );
}
