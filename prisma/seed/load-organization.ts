import type { Actor } from "@/lib/auth/actor";
import { hashPassword } from "@/lib/auth/password";
import { inSystem, inTenant } from "@/lib/db/tenant";
import { createEmployee } from "@/lib/employees/commands/employees";
import { overrideSuperior } from "@/lib/employees/commands/overrides";
import { fullName } from "@/lib/employees/names";
import { parseNip } from "@/lib/employees/nip";
import { createPosition } from "@/lib/organization/commands/positions";
import { createUnit } from "@/lib/organization/commands/units";
import { demoCalendar } from "./calendar";
import { actorOf, type Cast, type CastAgency, founder, personOf, run } from "./cast";
import { seedAgencies } from "./data/agencies";
import { holidaysOf } from "./data/holidays";
import type { SeedAgency, SeedPerson } from "./data/types";
import logins from "./logins.json";

/** First day of everybody's present post, unless the NIP tells of a later appointment. */
const IN_POST_SINCE = "2024-01-02";

/** Operator, agencies, holidays, units, positions, employees, accounts and grants. */
export async function loadOrganization(cast: Cast, now: Date): Promise<void> {
  const passwordHash = await hashPassword(logins[0]?.password ?? "");
  const operatorId = await createOperator(passwordHash);
  for (const data of seedAgencies) {
    const agency = await createAgency(data, now);
    cast.set(data.key, agency);
    const actor = founder(operatorId, agency);
    await createUnits(agency, actor);
    await createPeople(agency, actor);
    await createAccounts(agency, passwordHash);
    await setSuperiors(agency);
  }
}

function createOperator(passwordHash: string): Promise<string> {
  const email = logins.find(({ agency }) => agency === null)?.login ?? null;
  const data = { name: "Operator Sistem", email, passwordHash, mustChangePassword: false, isOperator: true };
  return inSystem(async (tx) => (await tx.account.create({ data })).id);
}

async function createAgency(data: SeedAgency, now: Date): Promise<CastAgency> {
  const { name, shortName, kind, timeZone, place } = data;
  const { id } = await inSystem((tx) =>
    tx.agency.create({ data: { name, shortName, kind, timeZone, place, isDemo: true } }),
  );
  const calendar = demoCalendar(now, timeZone);
  // Deadlines of a year reach into the first months of the next one.
  const holidays = [...holidaysOf(calendar.year), ...holidaysOf(calendar.year + 1)];
  await inTenant(id, (tx) =>
    tx.holiday.createMany({
      data: holidays.map((holiday) => ({ ...holiday, agencyId: id, date: new Date(holiday.date) })),
    }),
  );
  return { id, data, calendar, unitIds: new Map(), goals: new Map(), people: new Map() };
}

async function createUnits(agency: CastAgency, actor: Actor): Promise<void> {
  for (const { key, code, name, parent, isIndependent, order } of agency.data.units) {
    const parentId = parent === null ? "" : agency.unitIds.get(parent);
    const input = { code, name, parentId, isIndependent, sortOrder: order };
    agency.unitIds.set(key, (await run(createUnit, { actor }, input)).unitId);
  }
}

async function createPeople(agency: CastAgency, actor: Actor): Promise<void> {
  const positions = new Map<string, string>();
  for (const person of agency.data.people) {
    const unitId = agency.unitIds.get(person.unit);
    const post = `${person.unit}/${person.position.name}`;
    const known = positions.get(post);
    const positionId =
      known ?? (await run(createPosition, { actor }, { ...person.position, unitId })).positionId;
    positions.set(post, positionId);
    const { nip, rank, ...identity } = person;
    const input = { ...identity, nip: nip ?? "", rank: rank ?? "", positionId, startsOn: inPostSince(nip) };
    const { employeeId } = await run(createEmployee, { actor }, input);
    agency.people.set(person.key, { data: person, employeeId, accountId: "" });
  }
}

function inPostSince(nip: string | null): string {
  const parsed = parseNip(nip ?? "");
  const appointed = parsed.ok ? `${parsed.appointed}${parsed.kind === "PNS" ? "" : "-03"}-01` : "";
  return appointed > IN_POST_SINCE ? appointed : IN_POST_SINCE;
}

async function createAccounts(agency: CastAgency, passwordHash: string): Promise<void> {
  await inTenant(agency.id, async (tx) => {
    for (const person of agency.people.values()) {
      const { nip, email, grants = [] } = person.data;
      const name = accountName(person.data);
      const account = await tx.account.create({
        data: {
          agencyId: agency.id,
          employeeId: person.employeeId,
          name,
          nip,
          email,
          passwordHash,
          mustChangePassword: false,
        },
      });
      person.accountId = account.id;
      await tx.roleGrant.createMany({
        data: grants.map((role) => ({
          agencyId: agency.id,
          accountId: account.id,
          role,
          unitId: role === "UNIT_HR" ? branchOf(agency, person.data.unit) : null,
        })),
      });
    }
  });
}

function accountName(person: SeedPerson): string {
  const { name, frontTitle = null, backTitle = null } = person;
  return fullName({ name, frontTitle, backTitle });
}

/** The unit just below the top that holds this one: an office with everything that belongs to it. */
function branchOf(agency: CastAgency, unitKey: string): string | null {
  const unit = agency.data.units.find(({ key }) => key === unitKey);
  const parent = agency.data.units.find(({ key }) => key === unit?.parent);
  if (unit === undefined || parent === undefined) return null;
  return parent.parent === null ? (agency.unitIds.get(unit.key) ?? null) : branchOf(agency, parent.key);
}

async function setSuperiors(agency: CastAgency): Promise<void> {
  const admin = agency.data.people.find(({ grants }) => grants?.includes("HR_ADMIN"));
  for (const { key, superior } of agency.data.people) {
    if (superior === undefined || admin === undefined) continue;
    await run(
      overrideSuperior,
      { actor: await actorOf(agency, admin.key) },
      {
        employeeId: personOf(agency, key).employeeId,
        superiorId: personOf(agency, superior.person).employeeId,
        reason: superior.reason,
        startsOn: IN_POST_SINCE,
      },
    );
  }
}
