import { ActionForm } from "@/components/form/action-form";
import { Hidden } from "@/components/form/hidden";
import { SubmitButton } from "@/components/form/submit-button";
import { openEvaluationAction } from "@/lib/evaluation/actions";

type Props = { skpId: string; subperiodId: string; label: string; who?: string };

/** Opens one evaluation and leads to it. */
export function OpenForm({ skpId, subperiodId, label, who }: Props) {
  return (
    <ActionForm action={openEvaluationAction} id={`buka-${skpId}-${subperiodId}`}>
      <Hidden name="skpId" value={skpId} />
      <Hidden name="subperiodId" value={subperiodId} />
      <SubmitButton tone="secondary" pendingText="Membuka...">
        {label}
        {who && <span className="sr-only">: {who}</span>}
      </SubmitButton>
    </ActionForm>
  );
}
