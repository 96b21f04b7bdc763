import { ActionForm } from "@/components/form/action-form";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { SubmitButton } from "@/components/form/submit-button";
import { ButtonLink } from "@/components/ui/button";
import { deleteStrategicGoalAction } from "@/lib/agreement/actions";
import type { StrategicRow } from "@/lib/agreement/queries/strategic";

/** Asks once more before a strategic goal is removed. */
export function StrategicRemoval({ goal }: { goal: StrategicRow }) {
  return (
    <ActionForm action={deleteStrategicGoalAction} id={`hapus-${goal.id}`}>
      <Hidden name="goalId" value={goal.id} />
      <Hidden name="version" value={goal.version} />
      <p className="mt-2">Hapus sasaran ini beserta indikatornya? Ini tidak dapat dibatalkan.</p>
      <FormButtons>
        <SubmitButton tone="danger" pendingText="Menghapus...">
          Hapus sasaran
        </SubmitButton>
        <ButtonLink tone="quiet" href="/perjanjian-kinerja/renstra">
          Batal
        </ButtonLink>
      </FormButtons>
    </ActionForm>
  );
}
