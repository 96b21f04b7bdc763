import { ActionForm } from "@/components/form/action-form";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { SubmitButton } from "@/components/form/submit-button";
import { ButtonLink } from "@/components/ui/button";
import { deleteResultAction } from "@/lib/skp/actions";
import type { ContentResult } from "@/lib/skp/content";

/** Asks once more before a result disappears. */
export function RemoveResult({ skpId, result }: { skpId: string; result: ContentResult }) {
  return (
    <div className="mt-3 border-s-4 border-error bg-error-wash px-4 py-3">
      <p className="font-semibold">Hapus hasil kerja ini beserta indikatornya?</p>
      <ActionForm action={deleteResultAction} id={`hapus-${result.id}`}>
        <Hidden name="skpId" value={skpId} />
        <Hidden name="resultId" value={result.id} />
        <Hidden name="version" value={result.version} />
        <FormButtons>
          <ButtonLink tone="secondary" href={`/skp/${skpId}#hasil-${result.id}`}>
            Jangan hapus
          </ButtonLink>
          <SubmitButton tone="danger" pendingText="Menghapus...">
            Hapus hasil kerja
          </SubmitButton>
        </FormButtons>
      </ActionForm>
    </div>
  );
}
