import { ActionForm } from "@/components/form/action-form";
import { Hidden } from "@/components/form/hidden";
import { SubmitButton } from "@/components/form/submit-button";
import { restoreResultAction } from "@/lib/skp/actions";

type Props = { skpId: string; resultId: string; statement: string };

/** Takes back the removal of a result. */
export function RestoreResult({ skpId, resultId, statement }: Props) {
  return (
    <ActionForm action={restoreResultAction} id={`kembalikan-${resultId}`}>
      <Hidden name="skpId" value={skpId} />
      <Hidden name="resultId" value={resultId} />
      <SubmitButton tone="secondary" pendingText="Mengembalikan...">
        Kembalikan baris ini<span className="sr-only">: {statement}</span>
      </SubmitButton>
    </ActionForm>
  );
}
