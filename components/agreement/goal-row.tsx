import { ActionForm } from "@/components/form/action-form";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { SubmitButton } from "@/components/form/submit-button";
import { Alert } from "@/components/ui/alert";
import { ButtonLink } from "@/components/ui/button";
import { deleteGoalAction, moveGoalAction } from "@/lib/agreement/actions";
import type { GoalRow as Goal } from "@/lib/agreement/queries/agreement";
import { GoalIndicators } from "./goal-indicators";

type Props = {
  agreementId: string;
  goal: Goal;
  number: number;
  editable: boolean;
  removing: boolean;
  isFirst: boolean;
  isLast: boolean;
};

/** One goal as it is read: statement, what it supports, its indicators with target and trajectory. */
export function GoalRow({ agreementId, goal, number, editable, removing, isFirst, isLast }: Props) {
  const page = `/perjanjian-kinerja/${agreementId}`;
  const anchor = `#sasaran-${goal.id}`;
  return (
    <>
      <h3 className="text-base">
        {number}. {goal.code && <span className="text-quiet">{goal.code} </span>}
        {goal.statement}
      </h3>
      {goal.parent && (
        <p className="text-quiet">
          Mendukung sasaran {goal.parent.unitName}: {goal.parent.statement}
        </p>
      )}
      {goal.strategicGoal && (
        <p className="text-quiet">
          Renstra: {goal.strategicGoal.code && `${goal.strategicGoal.code}, `}
          {goal.strategicGoal.statement}
        </p>
      )}
      <GoalIndicators goal={goal} />
      {removing ? (
        <Removal agreementId={agreementId} goal={goal} back={`${page}${anchor}`} />
      ) : (
        editable && (
          <div className="-mx-4 flex flex-wrap print:hidden">
            <ButtonLink
              tone="quiet"
              href={`${page}?ubah=${goal.id}${anchor}`}
              aria-label={`Ubah sasaran ${number}`}
            >
              Ubah
            </ButtonLink>
            <ButtonLink
              tone="quiet"
              href={`${page}?hapus=${goal.id}${anchor}`}
              aria-label={`Hapus sasaran ${number}`}
            >
              Hapus
            </ButtonLink>
            {!isFirst && <Move agreementId={agreementId} goalId={goal.id} direction="UP" />}
            {!isLast && <Move agreementId={agreementId} goalId={goal.id} direction="DOWN" />}
          </div>
        )
      )}
    </>
  );
}

function Move(props: { agreementId: string; goalId: string; direction: "UP" | "DOWN" }) {
  const { agreementId, goalId, direction } = props;
  return (
    <ActionForm action={moveGoalAction} id={`${direction}-${goalId}`}>
      <Hidden name="agreementId" value={agreementId} />
      <Hidden name="goalId" value={goalId} />
      <Hidden name="direction" value={direction} />
      <SubmitButton tone="quiet" pendingText="Memindahkan...">
        {direction === "UP" ? "Naikkan" : "Turunkan"}
      </SubmitButton>
    </ActionForm>
  );
}

function Removal({ agreementId, goal, back }: { agreementId: string; goal: Goal; back: string }) {
  if (goal.plans + goal.children > 0) {
    return (
      <Alert tone="warning" title="Sasaran ini tidak dapat dihapus">
        <p>
          Dimuat dalam {goal.plans} hasil kerja SKP dan didukung {goal.children} sasaran unit di bawahnya.
          Lepaskan dahulu kaitannya, atau ubah bunyinya. <a href={back}>Tutup</a>
        </p>
      </Alert>
    );
  }
  return (
    <ActionForm action={deleteGoalAction} id={`hapus-${goal.id}`}>
      <Hidden name="agreementId" value={agreementId} />
      <Hidden name="goalId" value={goal.id} />
      <Hidden name="version" value={goal.version} />
      <p className="mt-2">Hapus sasaran ini beserta indikatornya? Ini tidak dapat dibatalkan.</p>
      <FormButtons>
        <SubmitButton tone="danger" pendingText="Menghapus...">
          Hapus sasaran
        </SubmitButton>
        <ButtonLink tone="quiet" href={back}>
          Batal
        </ButtonLink>
      </FormButtons>
    </ActionForm>
  );
}
