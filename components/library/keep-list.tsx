import { ActionForm } from "@/components/form/action-form";
import { Hidden } from "@/components/form/hidden";
import { SubmitButton } from "@/components/form/submit-button";
import { keepResultAction } from "@/lib/library/actions";
import type { SkpPage } from "@/lib/skp/queries/page";

/** The results of an agreed plan, each with the press that puts it into the library. */
export function KeepList({ page: { head, content } }: { page: SkpPage }) {
  return (
    <ol className="divide-y divide-line border-y border-line">
      {content.results.map((result) => (
        <li key={result.id} className="flex flex-wrap items-center justify-between gap-3 py-3">
          <p className="max-w-prose min-w-0 flex-1 basis-80">{result.statement}</p>
          <ActionForm action={keepResultAction} id={`simpan-${result.id}`}>
            <Hidden name="skpId" value={head.id} />
            <Hidden name="resultId" value={result.id} />
            <SubmitButton tone="secondary">
              Simpan ke pustaka<span className="sr-only">: {result.statement}</span>
            </SubmitButton>
          </ActionForm>
        </li>
      ))}
    </ol>
  );
}
