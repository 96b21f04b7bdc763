import { ActionForm } from "@/components/form/action-form";
import { Hidden } from "@/components/form/hidden";
import { SubmitButton } from "@/components/form/submit-button";
import { PlanLinks } from "@/components/skp/plan-links";
import { Alert } from "@/components/ui/alert";
import { followRoleAction, placeMyRolesAction } from "@/lib/matrix/actions";
import { ASKED } from "@/lib/matrix/labels";
import type { PlanMatrixInfo } from "@/lib/matrix/plan-matrix";
import { obstacleOf } from "@/lib/matrix/rules/standing";
import type { SkpHead } from "@/lib/skp/queries/head";
import type { PlanPromise } from "@/lib/skp/queries/promise";

type Props = {
  matrix: PlanMatrixInfo;
  head: SkpHead;
  /** Whether the time for writing the plan runs. */
  writable: boolean;
  /** What the units that the owner leads have promised, while it matters for the plan. */
  promise: PlanPromise | null;
};

/** On the page of a plan: the pages that belong to it, and the owner's roles in matrices that are not in it, or in other words. */
export function PlanMatrix({ matrix, head, writable, promise }: Props) {
  const { isOffered, waiting, differing } = matrix;
  return (
    <>
      <PlanLinks
        skpId={head.id}
        hasMatrix={isOffered}
        hasAgreement={promise !== null && promise.agreements.length > 0}
      />
      {waiting.length + differing.length > 0 && (
        <div className="mb-6 space-y-3">
          <Waiting roles={waiting} head={head} writable={writable} />
          {differing.map((role) => (
            <Differing key={role.id} role={role} open={writable && obstacleOf(head) === null} />
          ))}
        </div>
      )}
    </>
  );
}

type WaitingProps = Pick<Props, "head" | "writable"> & { roles: PlanMatrixInfo["waiting"] };

function Waiting({ roles, head, writable }: WaitingProps) {
  if (roles.length === 0) return null;
  const obstacle = obstacleOf(head);
  return (
    <Alert title={`Peran Anda dalam matriks belum masuk SKP: ${roles.length}`}>
      <ul className="list-disc ps-5">
        {roles.map(({ id, statement, office, matrixId, approval }) => (
          <li key={id}>
            {statement} (<a href={`/skp/${matrixId}/matriks/${head.employeeId}#skp`}>matriks {office}</a>)
            {approval !== "CLEAR" && <span className="block text-sm">{ASKED[approval]}</span>}
          </li>
        ))}
      </ul>
      {writable && obstacle === null && roles.some(({ approval }) => approval === "CLEAR") && (
        <ActionForm action={placeMyRolesAction} id="ambil-peran" className="mt-2">
          <Hidden name="skpId" value={head.id} />
          <SubmitButton tone="secondary">Ambil semua peran saya</SubmitButton>
        </ActionForm>
      )}
      {obstacle === "SUBMITTED" && <p>Tarik kembali SKP Anda untuk memasukkannya.</p>}
      {obstacle === "AGREED" && (
        <p>Minta pejabat penilai membuka kembali SKP Anda bila peran ini perlu masuk.</p>
      )}
    </Alert>
  );
}

function Differing({ role, open }: { role: PlanMatrixInfo["differing"][number]; open: boolean }) {
  const { id, statement, result, matrixId, office } = role;
  return (
    <Alert tone="warning" title={`Kata-kata berbeda dari matriks ${office}`}>
      <p>SKP Anda: “{result?.statement}”</p>
      <p>Matriks: “{statement}”</p>
      {open && (
        <ActionForm action={followRoleAction} id={`samakan-${id}`} className="mt-2">
          <Hidden name="skpId" value={matrixId} />
          <Hidden name="roleId" value={id} />
          <SubmitButton tone="secondary">
            Samakan SKP dengan matriks<span className="sr-only">: {statement}</span>
          </SubmitButton>
        </ActionForm>
      )}
    </Alert>
  );
}
