import { randomUUID } from "node:crypto";
import { decideTask } from "@/lib/assignments/commands/decide";
import { applyTask, appointTask } from "@/lib/assignments/commands/give";
import { createTeam } from "@/lib/assignments/commands/teams";
import { execute } from "@/lib/core/command";
import { recordStudy } from "@/lib/studies/commands";
import { done } from "./plans";
import { type Name, NOW, type World } from "./world";

/** A task as the form sends it. */
export const typedTask = { title: "Menyusun panduan layanan", place: "INSIDE", startsOn: "2026-02-16" };

/** Who acts, at the moment of the world. */
export const as = async (world: World, name: Name) => ({ actor: await world.actor(name), now: NOW });

/** A leader of agency A appoints somebody; returns the task. */
export async function appointed(
  world: World,
  by: Name,
  name: Name,
  more: Record<string, unknown> = {},
): Promise<string> {
  const input = { ...typedTask, employeeId: world.person(name).employeeId, ...more };
  return done(await execute(appointTask, await as(world, by), input)).taskId;
}

/** Somebody of agency A applies for a task in the other health centre. */
export async function applied(world: World, name: Name): Promise<string> {
  const input = { ...typedTask, unitId: world.unit("A", "puskesmas2"), reason: "Pernah mengerjakannya." };
  return done(await execute(applyTask, await as(world, name), input)).taskId;
}

/** The midwife's application, approved by her appraiser. */
export async function approved(world: World): Promise<string> {
  const taskId = await applied(world, "bidan");
  done(await execute(decideTask, await as(world, "kapus"), { taskId, version: 0, decision: "APPROVED" }));
  return taskId;
}

export const typedTeam = {
  name: "Tim Layanan Ibu",
  purpose: "Layanan ibu hamil lebih cepat",
  startsOn: "2026-02-01",
};

/** A team of the health centre, formed by its head. */
export async function team(world: World): Promise<string> {
  return done(await execute(createTeam, await as(world, "kapus"), typedTeam)).teamId;
}

export const typedStudy = {
  institution: "Universitas Airlangga",
  programme: "Magister Kebijakan Publik",
  level: "GRADUATE_DOMESTIC",
  university: "A",
  course: "A",
  startsOn: "2026-07-01",
  endsOn: "2028-06-30",
};

/** The midwife goes on study leave; recorded by HR. */
export async function study(world: World): Promise<string> {
  const input = { ...typedStudy, employeeId: world.person("bidan").employeeId };
  return done(await execute(recordStudy, await as(world, "hr"), input)).studyLeaveId;
}

/** An id that nothing has. */
export const nobody = () => randomUUID();
