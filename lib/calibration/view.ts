import "server-only";
import type { AgencyActor } from "@/lib/auth/actor";
import type { ItemPage } from "@/lib/calibration/queries/item";
import type { RaterPage } from "@/lib/calibration/queries/raters";
import type { Calibration } from "@/lib/calibration/queries/session";
import { recordView } from "@/lib/core/audit";

/** Leaves a trace that the actor looked at a calibration; with names, at one person's ratings, also with that evaluation. */
export function recordCalibrationView(
  actor: AgencyActor,
  { id }: Pick<Calibration, "id">,
  item: Pick<ItemPage, "number" | "person"> | null,
): Promise<void> {
  if (item === null || item.person === null) {
    const detail = item === null ? {} : { number: item.number };
    return recordView(actor, "calibration.view", {
      subjectType: "CalibrationSession",
      subjectId: id,
      detail,
    });
  }
  const { evaluationId, employeeId } = item.person;
  const detail = { sessionId: id };
  return recordView(actor, "calibration.view", {
    subjectType: "Evaluation",
    subjectId: evaluationId,
    employeeId,
    detail,
  });
}

/** Leaves a trace that a leader looked at the statistics of one rater. */
export function recordRaterView(actor: AgencyActor, { rater, subperiod }: RaterPage): Promise<void> {
  const detail = { subperiodId: subperiod.id };
  return recordView(actor, "raters.view", {
    subjectType: "Employee",
    subjectId: rater?.id,
    employeeId: rater?.id,
    detail,
  });
}
