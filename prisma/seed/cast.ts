import type { z } from "zod";
import type { Actor, AgencyActor } from "@/lib/auth/actor";
import { loadActor } from "@/lib/auth/load-actor";
import { type Command, type Context, execute } from "@/lib/core/command";
import { inSystem } from "@/lib/db/tenant";
import type { DemoCalendar } from "./calendar";
import type { SeedAgency, SeedPerson } from "./data/types";

/** One demo agency with the ids its records got. */
export type CastAgency = {
  id: string;
  data: SeedAgency;
  calendar: DemoCalendar;
  /** By unit key. */
  unitIds: Map<string, string>;
  /** Goals of the agreements by key, with their indicators in order. Filled by load-agreements.ts. */
  goals: Map<string, { id: string; indicators: string[] }>;
  /** By person key. */
  people: Map<string, { data: SeedPerson; employeeId: string; accountId: string }>;
};

/** What the steps of the seed share: the agencies by key. Filled by load-organization.ts. */
export type Cast = Map<string, CastAgency>;

/** The person as a signed-in request would see them now; use a fresh one after the organisation changed. */
export async function actorOf(agency: CastAgency, person: string): Promise<AgencyActor> {
  const { accountId } = personOf(agency, person);
  const expiresAt = new Date(Date.now() + 3_600_000);
  const session = await inSystem((tx) => tx.session.create({ data: { accountId, expiresAt } }));
  const actor = await loadActor(session.id);
  await inSystem((tx) => tx.session.delete({ where: { id: session.id } }));
  if (actor === null || actor.agencyId === null) throw new Error(`${person} cannot sign in`);
  return { ...actor, agencyId: actor.agencyId };
}

/** The ids of a person; throws when the cast has nobody of that key. */
export function personOf(agency: CastAgency, person: string) {
  const found = agency.people.get(person);
  if (found === undefined) throw new Error(`${agency.data.key} has no person ${person}`);
  return found;
}

/** Runs a command and returns its data; a refusal ends the seed with what was refused. */
export async function run<Schema extends z.ZodType, Subject, Data>(
  definition: Command<Schema, Subject, Data>,
  context: Context,
  input: unknown,
): Promise<Data> {
  const result = await execute(definition, context, input);
  if (result.ok) return result.data;
  throw new Error(`${definition.event}: ${JSON.stringify(result)} for ${JSON.stringify(input)}`);
}

/** Acts as HR admin while an agency has no accounts yet; recorded under the operator's account. */
export function founder(operatorId: string, agency: { id: string; data: SeedAgency }): Actor {
  return {
    accountId: operatorId,
    sessionId: operatorId,
    name: "Penyiapan data contoh",
    mustChangePassword: false,
    isOperator: false,
    agencyId: agency.id,
    agencyName: agency.data.name,
    timeZone: agency.data.timeZone,
    employeeId: null,
    unitId: null,
    unitPath: null,
    superiorId: null,
    headsUnitId: null,
    headsUnitPath: null,
    isAgencyHead: false,
    isAppraiser: false,
    grants: [{ role: "HR_ADMIN", unitId: null, unitPath: null }],
  };
}
