import { enrol } from "@/lib/training/commands/enrolments";
import { createProgram } from "@/lib/training/commands/programs";
import { recordAttendance, recordCertificate } from "@/lib/training/commands/results";
import { completeSession, createSession } from "@/lib/training/commands/sessions";
import { type Cast, personOf, run } from "./cast";
import type { SeedTraining } from "./data/types";
import { onEveryStage, type Stage } from "./stage";

type Session = SeedTraining["sessions"][number];

/** Programmes with their sessions: past ones with attendance and certificates, coming ones with enrolments. */
export async function loadTrainings(cast: Cast): Promise<void> {
  await onEveryStage(cast, async (stage) => {
    for (const { sessions, ...program } of stage.agency.data.trainings) {
      const context = { actor: await stage.actor(stage.admin), now: stage.at({ on: "01-12" }, "09:00") };
      const { programId } = await run(createProgram, context, { ...program, type: String(program.type) });
      for (const session of sessions) await hold(stage, { programId, hours: program.hours }, session);
    }
  });
}

async function hold(stage: Stage, program: { programId: string; hours: number }, session: Session) {
  const { place, capacity, state, enrolments } = session;
  const { day } = stage.agency.calendar;
  const [startsOn, endsOn] = [day(session.startsOn), day(session.endsOn)];
  const actor = await stage.actor(stage.admin);
  const { sessionId } = await run(
    createSession,
    { actor, now: stage.at({ on: "01-12" }, "09:30") },
    { programId: program.programId, startsOn, endsOn, place, capacity },
  );
  const attended: string[] = [];
  const listed: string[] = [];
  for (const { person, state: outcome } of enrolments) {
    const { employeeId } = personOf(stage.agency, person);
    const context = { actor: await stage.actor(person), now: stage.at({ on: "02-02" }, "08:00") };
    const { enrolmentId } = await run(enrol, context, { sessionId, employeeId });
    listed.push(enrolmentId);
    if (outcome === "ATTENDED") attended.push(enrolmentId);
  }
  if (state !== "COMPLETED") return;
  const after = { actor, now: stage.at(session.endsOn, "16:00") };
  await run(recordAttendance, after, { sessionId, listed, attended });
  for (const [index, enrolmentId] of attended.entries()) {
    const certificateNumber = `${String(index + 1).padStart(3, "0")}/DIKLAT/${startsOn.slice(5, 7)}/${startsOn.slice(0, 4)}`;
    await run(recordCertificate, after, { enrolmentId, version: 1, hours: program.hours, certificateNumber });
  }
  await run(completeSession, after, { sessionId, version: 0 });
}
