import type { TrainingSessionState } from "@/lib/db/generated/enums";
import type { Name, World } from "@/tests/support/world";

type Options = {
  capacity?: number;
  startsOn?: string;
  endsOn?: string;
  state?: TrainingSessionState;
  enrolled?: Name[];
};

export type SessionIds = { programId: string; sessionId: string; enrolments: Record<string, string> };

/** A programme of 12 hours with one session in agency A, written directly; 20-21 Feb 2026 unless said otherwise. */
export async function trainingSession(world: World, options: Options = {}): Promise<SessionIds> {
  const {
    capacity = 10,
    startsOn = "2026-02-20",
    endsOn = "2026-02-21",
    state = "OPEN",
    enrolled = [],
  } = options;
  const agencyId = world.agency.A;
  return world.inside("A", async (tx) => {
    const program = await tx.trainingProgram.create({
      data: { agencyId, name: "Komunikasi", type: 17, provider: "Balai Pelatihan", hours: 12 },
    });
    const days = { startsOn: new Date(startsOn), endsOn: new Date(endsOn) };
    const session = await tx.trainingSession.create({
      data: { agencyId, programId: program.id, ...days, place: "Aula", capacity, state },
    });
    const enrolments: Record<string, string> = {};
    for (const name of enrolled) {
      const { employeeId } = world.person(name);
      const row = await tx.trainingEnrolment.create({
        data: { agencyId, sessionId: session.id, employeeId },
      });
      enrolments[name] = row.id;
    }
    return { programId: program.id, sessionId: session.id, enrolments };
  });
}
