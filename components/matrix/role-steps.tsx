import type { ReactNode } from "react";
import { ActionForm } from "@/components/form/action-form";
import { Hidden } from "@/components/form/hidden";
import { Select } from "@/components/form/select";
import { SubmitButton } from "@/components/form/submit-button";
import type { FormAction } from "@/lib/core/action";
import { adoptWordingAction, linkRoleAction, placeRoleAction, unlinkRoleAction } from "@/lib/matrix/actions";
import type { MatrixRole } from "@/lib/matrix/content";
import type { MatrixFrame, SeenPerson } from "@/lib/matrix/page-data";
import type { FreeResult } from "@/lib/matrix/queries/free-results";
import { nearestTo } from "@/lib/matrix/rules/cells";
import { standingOf } from "@/lib/matrix/rules/standing";
import { placesNow } from "./words";

type Props = { frame: MatrixFrame; person: SeenPerson; role: MatrixRole; free: FreeResult[] };

/** What can be done about one role: into the plan, linked to a result in other words, or apart again. */
export function RoleSteps({ frame, person, role, free }: Props) {
  const { statement, result } = role;
  if (statement === null || !person.canPlace || !person.seesPlan || person.plan === null) return null;
  const standing = standingOf(statement, result);
  const isClear = role.approval === "CLEAR";
  return (
    <div className="my-2 space-y-3">
      {isClear && placesNow(person) && standing !== "PLACED" && (
        <Step frame={frame} role={role} name="masukkan" action={placeRoleAction}>
          {standing === "WAITS" ? "Masukkan ke SKP" : "Samakan SKP"}
        </Step>
      )}
      {standing === "DIFFERS" && frame.canWrite && (
        <Step frame={frame} role={role} name="ikuti" action={adoptWordingAction} version={person.version}>
          Pakai kata-kata SKP di matriks
        </Step>
      )}
      {isClear && standing === "WAITS" && free.length > 0 && (
        <LinkForm frame={frame} role={role} statement={statement} free={free} />
      )}
      {result !== null && result.isShared !== true && (
        <Step frame={frame} role={role} name="lepas" action={unlinkRoleAction}>
          Lepaskan tautan ke SKP
        </Step>
      )}
    </div>
  );
}

type StepProps = Pick<Props, "frame" | "role"> & {
  name: string;
  action: FormAction;
  version?: number;
  children: ReactNode;
};

function Step({ frame, role, name, action, version, children }: StepProps) {
  return (
    <ActionForm action={action} id={`${name}-${role.id}`}>
      <Hidden name="skpId" value={frame.plan.id} />
      <Hidden name="roleId" value={role.id} />
      {version !== undefined && <Hidden name="version" value={version} />}
      <SubmitButton tone={name === "lepas" ? "quiet" : "secondary"}>
        {children}
        <span className="sr-only">: {role.statement}</span>
      </SubmitButton>
    </ActionForm>
  );
}

type LinkProps = Pick<Props, "frame" | "role" | "free"> & { statement: string };

/** The result nearest in words is chosen already, so that linking is one press. */
function LinkForm({ frame, role, statement, free }: LinkProps) {
  return (
    <ActionForm action={linkRoleAction} id={`tautkan-${role.id}`} className="max-w-2xl">
      <Hidden name="skpId" value={frame.plan.id} />
      <Hidden name="roleId" value={role.id} />
      <Select
        name="resultId"
        label="Sudah ada di SKP dengan kata-kata lain"
        help="Keduanya ditautkan tanpa mengubah kata-kata SKP atau matriks."
        options={free.map(({ id, statement: label }) => ({ value: id, label }))}
        defaultValue={nearestTo(statement, free)?.id}
        emptyLabel="Pilih hasil kerja"
      />
      <SubmitButton tone="secondary">
        Tautkan<span className="sr-only">: {statement}</span>
      </SubmitButton>
    </ActionForm>
  );
}
