import type pg from "pg";
import { csvOf, inventedEmployees } from "@/tests/support/import-fixture";
import { idOf, unitsFor } from "../bench/data/ids";
import { filled, type Person } from "./person";

const ROWS = 6_000;
/** Numbers of NIPs that the generator does not use. */
const FIRST_NIP = 20_000;
/** A unit of the tree's third level: with everything below it about a hundred people. */
const PRINTED_UNIT = 12;

export type Jobs = { importId: string; printId: string };
export type JobState = {
  import: { state: string; done: number };
  print: { state: string; done: number; bytes: number };
  people: number;
  applied: number;
};

/** Uploads a file of new employees and has it checked; nothing of it is saved yet. @returns the import's id */
export async function uploadImport(hr: Person, employees: number, round: number): Promise<string> {
  const units = unitsFor(employees);
  const people = inventedEmployees(ROWS, 1, FIRST_NIP + round * ROWS).map((row, index) => ({
    ...row,
    ...{ jabatan: "Analis Kebijakan Ahli Muda", jenis_jabatan: "Fungsional", jenjang: "Ahli Muda" },
    ...{ kode_unit: `U${1 + (index % units)}`, kepala_unit: "tidak" },
  }));
  const form = await hr.form("/admin/impor", "_key");
  const file = new File([csvOf(people)], "pegawai.csv", { type: "text/csv" });
  return idIn(await hr.send("/admin/impor", [...form.fields, ["file", file]]));
}

/** Begins to print a unit with everything below it; that goes on after the answer. @returns the job's id */
export async function startPrint(hr: Person): Promise<string> {
  const path = `/unit/${idOf("unit", PRINTED_UNIT)}/cetak`;
  const values = { periodId: idOf("period", 1), content: "PLANNING", withBelow: "ya" };
  return idIn(await hr.send(path, filled(await hr.form(path, "periodId"), values)));
}

/** @returns whether this press began the saving */
export async function confirmImport(hr: Person, importId: string): Promise<boolean> {
  const path = `/admin/impor/${importId}/simpan`;
  const form = await hr.form(path, "importId").catch(() => null);
  return form !== null && (await hr.send(path, form.fields)).outcome === "saved";
}

/** @returns whether this press began the printing again */
export async function repeatPrint(hr: Person, printId: string): Promise<boolean> {
  const path = `/cetak/${printId}`;
  const form = await hr.form(path, "jobId").catch(() => null);
  return form !== null && (await hr.send(path, form.fields)).outcome === "saved";
}

export async function readJobs(client: pg.Client, { importId, printId }: Jobs): Promise<JobState> {
  const { rows } = await client.query<JobState>(
    `SELECT (SELECT jsonb_build_object('state', "state", 'done', "done") FROM "ImportJob" WHERE "id" = $1) AS "import",
       (SELECT jsonb_build_object('state', "state", 'done', "done", 'bytes', coalesce(length("file"), 0))
          FROM "PrintJob" WHERE "id" = $2) AS "print",
       (SELECT count(*)::int FROM "Employee") AS "people",
       (SELECT count(*)::int FROM "AuditEvent" WHERE "event" = 'import.apply' AND "subjectId" = $1 AND "outcome" = 'DONE') AS "applied"`,
    [importId, printId],
  );
  const [row] = rows;
  if (row === undefined) throw new Error("The jobs are gone.");
  return row;
}

/** As if a minute had passed since the last sign of life: what still claims to run then was cut off (lib/core/jobs.ts). */
export async function letMinutePass(client: pg.Client, { importId, printId }: Jobs): Promise<void> {
  for (const [table, id] of [
    ["ImportJob", importId],
    ["PrintJob", printId],
  ])
    await client.query(
      `UPDATE "${table}" SET "progressAt" = "progressAt" - interval '61 seconds' WHERE "id" = $1`,
      [id],
    );
}

export const IMPORTED = ROWS;

function idIn(answer: Awaited<ReturnType<Person["send"]>>): string {
  const id = answer.outcome === "saved" ? /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(answer.location)?.[0] : undefined;
  if (id === undefined) throw new Error(`Not begun: ${JSON.stringify(answer).slice(0, 500)}`);
  return id;
}
