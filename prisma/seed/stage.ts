import type { AgencyActor } from "@/lib/auth/actor";
import { fromLocalInput } from "@/lib/core/dates";
import { inTenant } from "@/lib/db/tenant";
import type { StoryDay } from "./calendar";
import { actorOf, type Cast, type CastAgency, personOf } from "./cast";

/** One agency of the demo while its records are loaded: who acts, and when. */
export type Stage = {
  agency: CastAgency;
  actor: (person: string) => Promise<AgencyActor>;
  /** Key of the direct superior. */
  superior: (person: string) => string;
  admin: string;
  /** A day of the story at a time ("09:00") on the agency's clocks. */
  at: (day: StoryDay, time: string) => Date;
};

/** Runs one step for every agency, side by side. Call only after the organisation stands: actors are kept. */
export async function onEveryStage(cast: Cast, step: (stage: Stage) => Promise<void>): Promise<void> {
  await Promise.all([...cast.values()].map(async (agency) => step(await stageOf(agency))));
}

async function stageOf(agency: CastAgency): Promise<Stage> {
  const superiors = await superiorKeys(agency);
  const actors = new Map<string, Promise<AgencyActor>>();
  const admin = agency.data.people.find(({ grants }) => grants?.includes("HR_ADMIN"));
  const actor = (person: string) => {
    const known = actors.get(person) ?? actorOf(agency, person);
    actors.set(person, known);
    return known;
  };
  const { timeZone } = await actor(agency.data.people[0]?.key ?? "");
  return {
    agency,
    actor,
    superior: (person) => required(superiors.get(person), `superior of ${person}`),
    admin: required(admin, "HR admin").key,
    at: (day, time) => {
      const local = `${agency.calendar.day(day)}T${time}`;
      return required(fromLocalInput(local, timeZone), `time ${local}`);
    },
  };
}

async function superiorKeys({ id, people }: CastAgency): Promise<Map<string, string>> {
  const rows = await inTenant(id, (tx) =>
    tx.employee.findMany({ where: { agencyId: id }, select: { id: true, superiorId: true } }),
  );
  const superiorIds = new Map(rows.map((row) => [row.id, row.superiorId]));
  const keys = new Map([...people].map(([key, { employeeId }]) => [employeeId, key]));
  const pairs = [...people].flatMap(([key, { employeeId }]) => {
    const superior = keys.get(superiorIds.get(employeeId) ?? "");
    return superior === undefined ? [] : [[key, superior] as const];
  });
  return new Map(pairs);
}

/** The year the demo plays in. */
export async function periodOf({ agency }: Stage): Promise<string> {
  const where = { agencyId_year: { agencyId: agency.id, year: agency.calendar.year } };
  return (await inTenant(agency.id, (tx) => tx.period.findUniqueOrThrow({ where }))).id;
}

export type PlanIds = { skpId: string; version: number; results: { id: string; indicators: string[] }[] };

/** A person's plan of the demo's year, or of another, as it is stored now, results and indicators in their order. */
export async function planOf(
  { agency }: Stage,
  person: string,
  year = agency.calendar.year,
): Promise<PlanIds> {
  const { id: agencyId } = agency;
  const order = [{ sortOrder: "asc" as const }, { id: "asc" as const }];
  const { id, version, results } = await inTenant(agencyId, (tx) =>
    tx.skp.findFirstOrThrow({
      where: { agencyId, employeeId: personOf(agency, person).employeeId, period: { year } },
      select: {
        id: true,
        version: true,
        results: {
          orderBy: [{ kind: "asc" }, ...order],
          select: { id: true, indicators: { orderBy: order, select: { id: true } } },
        },
      },
    }),
  );
  return {
    skpId: id,
    version,
    results: results.map((row) => ({ id: row.id, indicators: row.indicators.map((each) => each.id) })),
  };
}

/** The subperiod of a quarter of the demo's year. */
export function quarterId({ agency }: Stage, quarter: number): Promise<string> {
  return inTenant(agency.id, async (tx) => {
    const period = { year: agency.calendar.year };
    const where = { agencyId: agency.id, kind: "QUARTER" as const, number: quarter, period };
    return (await tx.subperiod.findFirstOrThrow({ where, select: { id: true } })).id;
  });
}

export function required<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`the demo has no ${what}`);
  return value;
}
