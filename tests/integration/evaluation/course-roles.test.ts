// Evaluation x document x objection as one machine, on the real database: at every point of every course each person tries each
// step; what skips one, or is somebody else's, is refused and changes nothing.
import { beforeAll, describe, expect, it } from "vitest";
import { execute } from "@/lib/core/command";
import { mayObject } from "@/lib/evaluation/policy";
import type { EvaluationRecord } from "@/lib/evaluation/record";
import { type CourseRole, type CourseStep, stepsFor } from "@/lib/evaluation/rules/course";
import { circumstancesOf, courseOf } from "@/lib/evaluation/standing";
import { findCommands } from "@/tests/support/command-samples";
import { rated, recordOf, setWindow } from "@/tests/support/evaluations";
import { buildWorld, type Name, NOW, type World } from "@/tests/support/world";

const PEOPLE = [
  "bidan",
  "kapus",
  "kadin",
  "hr",
  "unitHr",
  "auditor",
  "dokter",
  "perawat",
  "adminPusat",
] as const satisfies Name[];
const ROLE: Partial<Record<Name, CourseRole>> = { bidan: "EMPLOYEE", kapus: "APPRAISER", kadin: "SUPERIOR" };

/** The close of the window of the first quarter, its day after, and when every time to answer is over. */
const ENDS = new Date("2026-02-11T15:00:00Z");
const AFTER = new Date("2026-02-12T01:00:00Z");
const LATE = new Date("2026-04-20T01:00:00Z");

type Try = Exclude<CourseStep, "REPORT"> | "DECIDE" | "REOPEN";
const long = "Bukti hasil kerja kedua belum dipertimbangkan.";

/** Each step as the command that takes it; signing in somebody's place is the same command by another person. */
const STEPS: Record<Try, (record: EvaluationRecord) => [name: string, input: object]> = {
  DECIDE: ({ version }) => ["decideEvaluation", { version }],
  REOPEN: ({ version }) => ["reopenEvaluation", { version, reason: long, until: "2026-12-01T00:00" }],
  SIGN: ({ version }) => ["signDocument", { version }],
  SIGN_ABOVE: ({ version }) => ["signDocument", { version }],
  EVALUATE_ABOVE: ({ version }) => [
    "evaluateAbove",
    { version, resultRating: "MEETS", behaviourRating: "MEETS", reason: long },
  ],
  DELIVER: ({ document }) => ["deliverDocument", { version: document?.version ?? 0 }],
  NOTE_NOT_RETURNED: ({ document }) => ["noteNotReturned", { version: document?.version ?? 0, reason: long }],
  RETURN: ({ version }) => ["acknowledgeEvaluation", { version }],
  OBJECT: ({ version }) => ["objectToEvaluation", { version, reason: long }],
  EXPLAIN: () => ["explainObjection", { statement: long }],
  ANSWER: () => ["explainObjection", { statement: long }],
  DECIDE_OBJECTION: ({ objection }) => [
    "decideObjection",
    { version: objection?.version ?? 0, decision: "UPHELD", decisionReason: long, unheardReason: long },
  ],
};
const TRIES = Object.keys(STEPS) as Try[];
const commands = new Map((await findCommands()).map(({ name, command }) => [name, command]));

/** Courses as who does what when; every prefix of them is a point at which everything is tried. */
const COURSES: Record<string, [Name, Try, Date][]> = {
  accepted: [
    ["kapus", "DECIDE", NOW],
    ["kapus", "SIGN", NOW],
    ["kapus", "DELIVER", NOW],
    ["bidan", "RETURN", NOW],
  ],
  "not returned": [
    ["kapus", "DECIDE", NOW],
    ["kapus", "SIGN", NOW],
    ["kapus", "DELIVER", NOW],
    ["kapus", "NOTE_NOT_RETURNED", LATE],
  ],
  contested: [
    ["kapus", "DECIDE", NOW],
    ["kapus", "SIGN", NOW],
    ["kapus", "DELIVER", NOW],
    ["bidan", "OBJECT", NOW],
    ["kapus", "EXPLAIN", NOW],
    ["bidan", "ANSWER", NOW],
    ["kadin", "DECIDE_OBJECTION", NOW],
  ],
  "signed above": [
    ["kapus", "DECIDE", NOW],
    ["kadin", "SIGN_ABOVE", AFTER],
    ["kadin", "DELIVER", AFTER],
    ["bidan", "RETURN", AFTER],
  ],
  "evaluated above": [
    ["kadin", "EVALUATE_ABOVE", AFTER],
    ["kadin", "DELIVER", AFTER],
    ["bidan", "RETURN", AFTER],
  ],
  reopened: [
    ["kapus", "DECIDE", NOW],
    ["kapus", "SIGN", NOW],
    ["kadin", "REOPEN", NOW],
    ["kapus", "DECIDE", NOW],
    ["kapus", "SIGN", NOW],
  ],
};

function mayTake(name: Name, step: Try, record: EvaluationRecord, now: Date): boolean {
  const { state, document, periodState, closesAt, opensAt } = record;
  const role = ROLE[name];
  if (step === "DECIDE") {
    const open = opensAt !== null && closesAt !== null && now >= opensAt && now < closesAt;
    return name === "kapus" && state === "RATING" && open && periodState === "OPEN";
  }
  if (step === "REOPEN") {
    const decided = (state === "DECIDED" || state === "ACKNOWLEDGED") && document?.form !== "SUPERIOR";
    return (name === "kadin" || name === "hr") && decided;
  }
  if (role === undefined) return false;
  const at = circumstancesOf(record, "Asia/Jayapura", now, !mayObject(record));
  const steps = stepsFor(role, courseOf(record), at);
  // One command each: signing for both signers, being heard for both sides.
  if (step === "SIGN" || step === "SIGN_ABOVE") return steps.includes("SIGN") || steps.includes("SIGN_ABOVE");
  if (step === "EXPLAIN" || step === "ANSWER") return steps.includes("EXPLAIN") || steps.includes("ANSWER");
  return steps.includes(step);
}

describe.each(Object.entries(COURSES))("%s", (_title, course) => {
  let world: World;
  let id: string;
  beforeAll(async () => {
    world = await buildWorld();
    id = await rated(world, "bidan");
    await setWindow(world, world.period.A.q1, new Date("2026-01-01T00:00:00Z"), ENDS);
  });
  const take = async (name: Name, step: Try, now: Date) => {
    const record = await recordOf(world, "bidan", id);
    const [wanted, input] = STEPS[step](record);
    const command = commands.get(wanted);
    if (command === undefined) throw new Error(`no command ${wanted}`);
    return execute(command, { actor: await world.actor(name), now }, { evaluationId: id, ...input });
  };

  /** Everybody tries everything that the rules do not give them at that moment: all is refused, nothing changes. */
  const nothingElse = async (moment: Date, people: readonly Name[] = PEOPLE) => {
    const before = await recordOf(world, "bidan", id);
    for (const name of people) {
      const refused = TRIES.filter((tried) => !mayTake(name, tried, before, moment));
      const results = await Promise.all(refused.map((tried) => take(name, tried, moment)));
      expect(
        refused.filter((_, index) => results[index]?.ok),
        `${name} at ${moment.toISOString()}`,
      ).toEqual([]);
    }
    expect(await recordOf(world, "bidan", id)).toEqual(before);
  };

  const points = [...course.entries()].map(([index, [by, step, now]]) => ({ index, by, step, now }));
  it.each(points)("$index: before $by takes $step, nobody else takes anything", async ({ now, by, step }) => {
    await nothingElse(now);
    await nothingElse(LATE, ["bidan", "kapus", "kadin", "hr"]);
    expect(mayTake(by, step, await recordOf(world, "bidan", id), now)).toBe(true);
    expect(await take(by, step, now)).toMatchObject({ ok: true });
  });

  it("at the end: only what the rules leave", () => nothingElse(LATE));
});
