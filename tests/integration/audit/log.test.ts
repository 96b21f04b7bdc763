import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { type AuditFilter, auditFilter } from "@/lib/audit/filter";
import { EVENT_LABEL } from "@/lib/audit/labels";
import { listAudit } from "@/lib/audit/queries";
import { recordDenied, recordView } from "@/lib/core/audit";
import { findCommands } from "@/tests/support/command-samples";
import { buildWorld, type World } from "@/tests/support/world";

let world: World;
beforeAll(async () => {
  world = await buildWorld();
  const [hr, kapus] = [await world.actor("hr"), await world.actor("kapus")];
  const about = (name: "bidan" | "dokter") => ({ employeeId: world.person(name).employeeId });
  for (let index = 0; index < 60; index++) await recordView(kapus, "skp.view", about("bidan"));
  await recordView(hr, "evaluation.view", about("dokter"));
  await recordDenied(world.agency.A, kapus, "account.issue-code", {});
  await recordView(await world.actor("adminPusat"), "skp.view", {
    employeeId: world.person("analis").employeeId,
  });
});

const list = async (params: Record<string, string>, filter: Partial<AuditFilter> = {}) => {
  const actor = await world.actor("auditor");
  return world.inside("A", (tx) => listAudit(tx, actor, { ...auditFilter(params), ...filter }));
};
const nipOf = async (name: "bidan" | "kapus") =>
  (
    await world.inside("A", (tx) =>
      tx.employee.findFirstOrThrow({ where: { id: world.person(name).employeeId } }),
    )
  ).nip ?? "";

test("newest first, fifty a page, continued by number without gap or repetition", async () => {
  const first = await list({});
  const second = await list({}, { before: first.older });
  const numbers = [...first.rows, ...second.rows].map(({ seq }) => Number(seq));
  expect(first.rows).toHaveLength(50);
  expect(numbers).toEqual(Array.from({ length: 62 }, (_, index) => 62 - index));
  expect(second.older).toBeNull();
});

test("by event and outcome", async () => {
  expect((await list({ peristiwa: "evaluation.view" })).rows).toMatchObject([
    { employeeName: "Nama dokter" },
  ]);
  expect((await list({ hasil: "DENIED" })).rows).toMatchObject([{ event: "account.issue-code" }]);
  expect((await list({ peristiwa: "tidak ada" })).filter.event).toBeNull();
});

test("by person: what they did and what was done about them", async () => {
  expect((await list({ nip: await nipOf("bidan"), hasil: "VIEWED" })).rows).toHaveLength(50);
  expect((await list({ nip: await nipOf("kapus"), hasil: "DENIED" })).rows).toHaveLength(1);
  expect((await list({ nip: "000" })).rows).toEqual([]);
});

test("by day in the agency's zone", async () => {
  const day = (offset: number) =>
    new Date(Date.now() + 9 * 3_600_000 + offset * 86_400_000).toISOString().slice(0, 10);
  expect((await list({ dari: day(0), sampai: day(0) })).rows).toHaveLength(50);
  expect((await list({ dari: day(1) })).rows).toEqual([]);
  expect((await list({ sampai: day(-1) })).rows).toEqual([]);
});

test("another agency's log is not there", async () => {
  const actor = await world.actor("auditor");
  const rows = await world.inside("B", (tx) => listAudit(tx, actor, auditFilter({})));
  expect(rows.rows).toEqual([]);
});

test("one's own record is no view of another person's", async () => {
  const before = (await list({})).rows[0]?.seq;
  await recordView(await world.actor("bidan"), "skp.view", { employeeId: world.person("bidan").employeeId });
  expect((await list({})).rows[0]?.seq).toBe(before);
});

test("every recorded event has its Indonesian words in lib/audit/labels.ts", async () => {
  const fromCommands = (await findCommands()).map(({ command }) => command.event);
  const sources = ["lib", "app"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/.test(file) && !file.includes("generated"))
      .map((file) => readFileSync(`${folder}/${file}`, "utf8")),
  );
  const fromViews = sources.flatMap((text) =>
    [...text.matchAll(/recordView\(\s*\w+,\s*"([^"]+)"/g)].map((m) => m[1] ?? ""),
  );
  const missing = [...new Set([...fromCommands, ...fromViews])].filter((event) => !(event in EVENT_LABEL));
  expect(missing.map((event) => `Add "${event}" to EVENT_LABEL.`)).toEqual([]);
});
