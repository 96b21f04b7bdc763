import "server-only";
import type { AgencyActor } from "@/lib/auth/actor";
import { isoDay } from "@/lib/core/dates";
import type { Reads } from "@/lib/db/direct";
import type { Tx } from "@/lib/db/tenant";
import { relationTo } from "@/lib/employees/policy";
import { canEnrol, canEnrolOthers, canManageTraining, canSeeCertificate } from "@/lib/training/policy";
import { listParticipants, listSessions } from "@/lib/training/queries/admin";
import { loadLearner, loadProgram, loadSession } from "@/lib/training/queries/load";
import { listNeeds } from "@/lib/training/queries/needs";
import { findEnrolment, getRecord, listRecord, listUpcoming } from "@/lib/training/queries/own";
import { hasReachedEnd, hasStarted, yearlyMinimum } from "@/lib/training/rules";

type Question = { employeeId: string; tab: "sesi" | "riwayat"; page: number; now: Date };

/** One person's trainings: the hours of this year, and either the coming sessions or the record; null when not to be seen. */
export async function getTrainingPage(tx: Tx, actor: AgencyActor, question: Question) {
  const { employeeId, tab, page, now } = question;
  const learner = await loadLearner(tx, actor.agencyId, { employeeId });
  if (learner === null || relationTo(actor, learner) === null) return null;
  const year = Number(isoDay(now, actor.timeZone).slice(0, 4));
  return {
    learner,
    own: employeeId === actor.employeeId,
    year,
    minimum: yearlyMinimum(learner.status),
    total: await getRecord(tx, actor.agencyId, employeeId, year),
    needs: tab === "sesi" ? await listNeeds(tx, actor.agencyId, employeeId, now) : [],
    seesCertificates: canSeeCertificate(actor, learner),
    upcoming: tab === "sesi" ? await listUpcoming(tx, actor, employeeId, { page, now }) : [],
    record: tab === "riwayat" ? await listRecord(tx, actor.agencyId, employeeId, page) : [],
  };
}

export type TrainingPage = NonNullable<Awaited<ReturnType<typeof getTrainingPage>>>;

/** A session as a person sees it before enrolling; the person is the actor unless another is named. */
export async function getSessionPage(
  tx: Tx,
  actor: AgencyActor,
  { sessionId, employeeId, now }: { sessionId: string; employeeId: string | null; now: Date },
) {
  const session = await loadSession(tx, actor.agencyId, sessionId);
  if (session === null) return null;
  const others = canEnrolOthers(actor);
  if (employeeId === null) return { session, learner: null, enrolment: null, step: null, others };
  const learner = await loadLearner(tx, actor.agencyId, { employeeId });
  if (learner === null || relationTo(actor, learner) === null) return null;
  const enrolment = await findEnrolment(tx, actor.agencyId, sessionId, employeeId);
  const open =
    canEnrol(actor, learner) &&
    learner.leftOn === null &&
    session.state === "OPEN" &&
    !hasStarted(session, now, actor.timeZone);
  return { session, learner, enrolment, step: open ? stepOf(enrolment, session) : null, others };
}

function stepOf(
  enrolment: { state: string } | null,
  { taken, capacity }: { taken: number; capacity: number },
): "ENROL" | "CANCEL" | "FULL" | null {
  if (enrolment === null) return taken < capacity ? "ENROL" : "FULL";
  return enrolment.state === "ENROLLED" ? "CANCEL" : null;
}

export type SessionPage = NonNullable<Awaited<ReturnType<typeof getSessionPage>>>;

/** For HR: a programme with its sessions. */
export async function getProgramPage(tx: Tx, actor: AgencyActor, programId: string, page: number) {
  const program = canManageTraining(actor) ? await loadProgram(tx, actor.agencyId, programId) : null;
  if (program === null) return null;
  return { program, sessions: await listSessions(tx, actor.agencyId, programId, page) };
}

/** For HR: a session with its participants and the steps its state and days allow. */
export async function getManagedSession(
  tx: Reads,
  actor: AgencyActor,
  { sessionId, page, now }: { sessionId: string; page: number; now: Date },
) {
  const session = canManageTraining(actor) ? await loadSession(tx, actor.agencyId, sessionId) : null;
  if (session === null) return null;
  const started = hasStarted(session, now, actor.timeZone);
  return {
    session,
    participants: await listParticipants(tx, actor.agencyId, sessionId, page),
    canMark: started && session.state !== "CANCELLED",
    canComplete: session.state === "OPEN" && hasReachedEnd(session, now, actor.timeZone),
    canChange: session.state === "OPEN",
  };
}

export type ManagedSession = NonNullable<Awaited<ReturnType<typeof getManagedSession>>>;
