// Who may do what: every command of the product, tried as every role on an object of agency A.
import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { execute } from "@/lib/core/command";
import { findCommands, loadSamples, type Sample } from "@/tests/support/command-samples";
import { buildWorld, type Name, NOW, type World } from "@/tests/support/world";

const commands = await findCommands();
const samples = await loadSamples();
const REFUSED = /^(FORBIDDEN|NOT_FOUND)$/;

/** Refused by every command that does not name them in `by` or `mayAlso`. */
const OUTSIDERS: Name[] = ["auditor", "perawat"];
const FOREIGNERS: Name[] = ["adminPusat", "direktur", "analis"];

test("every command has a sample", () => {
  const missing = commands
    .filter(({ feature, name }) => samples.get(feature)?.[name] === undefined)
    .map(({ feature, name }) => `Add a sample of "${name}" to tests/support/samples/${feature}.ts.`);
  expect(missing).toEqual([]);
});

test("every sample belongs to a command", () => {
  const known = new Set(commands.map(({ feature, name }) => `${feature} ${name}`));
  const all = [...samples].flatMap(([feature, own]) => Object.keys(own).map((name) => `${feature} ${name}`));
  expect(all.filter((name) => !known.has(name))).toEqual([]);
});

describe.each(
  commands.flatMap(({ feature, name, command }) => {
    const sample = samples.get(feature)?.[name];
    return sample === undefined ? [] : [{ feature, name, command, sample }];
  }),
)("$feature $name", ({ command, sample }) => {
  let world: World;
  let input: unknown;
  beforeAll(async () => {
    world = await buildWorld();
    input = await sample.input(world);
  });

  const attempt = async (actor: Actor) => execute(command, { actor, now: NOW }, input);

  test.each(refusedRoles(sample))("%s is refused, and it is recorded", async (name) => {
    const actor = await world.actor(name);
    const before = await countDenied(world, actor, command.event);
    const result = await attempt(actor);
    expect(result).toMatchObject({ ok: false, code: expect.stringMatching(REFUSED) });
    expect(await countDenied(world, actor, command.event)).toBe(before + 1);
  });

  if (sample.by !== "operator") {
    test("the operator is refused", async () => {
      const result = await attempt(await world.operator());
      expect(result).toMatchObject({ ok: false, code: expect.stringMatching(REFUSED) });
    });
  }

  test(`${sample.by} may`, async () => {
    const actor = sample.by === "operator" ? await world.operator() : await world.actor(sample.by);
    expect(await attempt(actor)).toMatchObject({ ok: true });
  });
});

function refusedRoles({ by, mayAlso = [], namesNothing }: Sample): Name[] {
  const foreigners = namesNothing === undefined || by === "operator" ? FOREIGNERS : [];
  return [...foreigners, ...OUTSIDERS].filter((name) => name !== by && !mayAlso.includes(name));
}

async function countDenied(world: World, actor: Actor, event: string): Promise<number> {
  const key = actor.agencyId === world.agency.A ? "A" : "B";
  const where = { accountId: actor.accountId, event, outcome: "DENIED" } as const;
  return world.inside(key, (tx) => tx.auditEvent.count({ where }));
}
