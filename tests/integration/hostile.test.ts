// What no browser sends: every command with odd texts and with ids that are not the sender's to name.
import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { execute } from "@/lib/core/command";
import { storableText } from "@/lib/core/text";
import { type AnyCommand, findCommands, loadSamples, type Sample } from "@/tests/support/command-samples";
import { idFields, isAsked, leaves, replaced, textLeaves } from "@/tests/support/hostile";
import { buildWorld, NOW, type World } from "@/tests/support/world";

const commands = await findCommands();
const samples = await loadSamples();
const cases = commands.flatMap(({ feature, name, command }) => {
  const sample = samples.get(feature)?.[name];
  return sample === undefined ? [] : [{ feature, name, command, sample }];
});

/** What a text may hold when somebody pastes from anywhere: pictures, right to left, half a character, NUL; as forms hand them on. */
const ODD = storableText("Baris 🙂 \u202eשלום\u202c \ud800 dan \0 selesai");
const LONG = "x".repeat(10_000);

/** Ids of nothing that change nothing, and why they are let pass. */
const HARMLESS: Record<string, [paths: string[], why: string]> = {
  deleteGoal: [["goalId"], "what is gone is gone: a second press is no fault"],
  deleteResult: [["resultId"], "the same"],
  giveFeedback: [["requestId"], "feedback is also given unasked"],
  saveMatrixRow: [["cells.1.columnId"], "the column is gone, and nothing was written in it"],
  recordAttendance: [["attended"], "ticks of people who are not enrolled are not read"],
};

describe.each(cases)("$feature $name", ({ command, sample }) => {
  test("takes odd texts or says what is wrong, and never breaks", async () => {
    const world = await buildWorld();
    const input = await sample.input(world);
    const texts = textLeaves(command.input, input);
    for (const odd of texts.length === 0 ? [] : [LONG, ODD]) {
      const typed = texts.reduce<unknown>((form, path) => replaced(form, path, odd), input);
      const result = await send(command, sample, world, typed);
      expect(result, JSON.stringify(odd.slice(0, 40))).not.toMatchObject({ code: "INTERNAL" });
      if (!result.ok) {
        const sentences = [result.message, ...Object.values(result.fields ?? {})];
        expect(
          sentences.filter((text) => !/^[A-Z“].*[.?]$/s.test(text) || /\b(Invalid|expected)\b/.test(text)),
        ).toEqual([]);
      }
    }
  });
});

// The operator works in every agency: no id is foreign to them.
describe.each(cases.filter(({ sample }) => sample.by !== "operator"))(
  "$feature $name",
  ({ name, command, sample }) => {
    test("refuses ids of another agency and ids of nothing, and leaves everything as it was", async () => {
      const [world, other] = [await buildWorld(), await buildWorld()];
      const [input, foreign] = [await sample.input(world), await sample.input(other)];
      const named = leaves(input).filter(({ path, value }) => isId(value) && isAsked(command.input, path));
      const taken: string[] = [];
      for (const { path } of named) {
        const theirs = leaves(foreign).find((leaf) => leaf.path.join() === path.join())?.value;
        for (const forged of [theirs, randomUUID()]) {
          if (forged === undefined) continue;
          const result = await send(command, sample, world, replaced(input, path, forged));
          expect(result, path.join(".")).not.toMatchObject({ code: "INTERNAL" });
          if (result.ok) taken.push(path.join("."));
        }
      }
      for (const path of idFields(command.input, input)) {
        const result = await send(command, sample, world, replaced(input, path, randomUUID()));
        expect(result, path.join(".")).not.toMatchObject({ code: "INTERNAL" });
        if (result.ok) taken.push(path.join("."));
      }
      expect(taken.filter((path) => !(HARMLESS[name]?.[0] ?? []).includes(path))).toEqual([]);
    });
  },
);

const isId = (value: unknown) =>
  typeof value === "string" && /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(value);

async function send(command: AnyCommand, { by }: Sample, world: World, input: unknown) {
  const actor = by === "operator" ? await world.operator() : await world.actor(by);
  return execute(command, { actor, now: NOW }, input);
}
