import { randomUUID } from "node:crypto";
import { execute } from "@/lib/core/command";
import { saveMatrixRow } from "@/lib/matrix/commands/row";
import { getMatrixPage, type MatrixPage } from "@/lib/matrix/page-data";
import { done, draftPlan } from "./plans";
import { type Name, NOW, type World } from "./world";

/** The matrix of the plan as the person's page shows it; throws when there is none for them. */
export async function matrixOf(world: World, name: Name, skpId: string, page = 1): Promise<MatrixPage> {
  const actor = await world.actor(name);
  const key = actor.agencyId === world.agency.A ? "A" : "B";
  const found = await world.inside(key, (tx) => getMatrixPage(tx, actor, skpId, { now: NOW, page }));
  if (found === null) throw new Error(`${name} sees no matrix`);
  return found;
}

/** A draft plan of the health centre's head; each statement has one indicator, which is a column. */
export function leadersPlan(
  world: World,
  statements = ["Layanan ANC", "Layanan persalinan"],
): Promise<string> {
  return draftPlan(world, "kapus", statements);
}

/** The form of one person's row: a text for each column, "-" for "tidak ada peran". */
export async function rowForm(world: World, skpId: string, name: Name, texts: string[]) {
  const { columns, people } = await matrixOf(world, "kapus", skpId);
  const { employeeId } = world.person(name);
  const cells = columns.map(({ id: columnId }, index) => {
    const text = texts[index] ?? "";
    return { columnId, lines: text === "-" ? "" : text, isNone: text === "-" ? "ya" : "" };
  });
  const version = people.find((person) => person.employeeId === employeeId)?.version ?? 0;
  return { skpId, employeeId, version, cells };
}

/** Writes one row as the leader. */
export async function writeRow(world: World, skpId: string, name: Name, texts: string[]): Promise<void> {
  const form = await rowForm(world, skpId, name, texts);
  done(await execute(saveMatrixRow, { actor: await world.actor("kapus"), now: NOW }, form));
}

/** The first role of a person, with its ids. */
export async function firstRole(world: World, skpId: string, name: Name) {
  const { people } = await matrixOf(world, "kapus", skpId);
  const person = people.find(({ employeeId }) => employeeId === world.person(name).employeeId);
  const role = person?.roles[0];
  if (person === undefined || role === undefined) throw new Error(`${name} has no role`);
  return { ...role, roleId: role.id, skpId, version: person.version, memberId: person.memberId };
}

/** A team led by one person with the others as approved members. */
export async function teamOf(world: World, lead: Name, members: Name[]): Promise<string> {
  const agencyId = world.agency.A;
  const teamId = randomUUID();
  const base = { agencyId, periodId: world.period.A.id, startsOn: new Date("2026-01-02") };
  await world.inside("A", async (tx) => {
    const { employeeId: leadId, unitId } = world.person(lead);
    await tx.workTeam.create({ data: { ...base, id: teamId, unitId, name: "Tim UKP", leadId } });
    await tx.taskAssignment.createMany({
      data: members.map((name) => ({
        ...base,
        teamId,
        employeeId: world.person(name).employeeId,
        form: "APPOINTMENT" as const,
        scope: "OWN_UNIT" as const,
        title: "Anggota tim",
        giverOffice: "Kepala Puskesmas",
        state: "APPROVED" as const,
        createdById: world.person(lead).accountId,
      })),
    });
  });
  return teamId;
}
