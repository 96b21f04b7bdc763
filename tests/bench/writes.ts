import { createHash } from "node:crypto";
import { Person } from "../rehearsal/person";
import { withClient } from "./connection";
import { idOf, unitsFor } from "./data/ids";
import type { BenchDatabase } from "./database";
import type { Shot } from "./open-loop";
import { agreed, sessionsOf } from "./visits";

/** The n-th request of a kind: each writes a row of its own. */
export type Writes = { progress: (count: number) => Shot; feedback: (count: number) => Shot };

type Fields = Record<string, string>;
/** A form on a page of somebody. */
type Place = { origin: string; path: string; cookie: string };

/** What the rows say that the bench writes. */
const MARK = "Uji beban";
const WRITERS = 500;
/** The generator leaves the last quarter empty; of five results each has two indicators at least. */
const SUBPERIOD = idOf("subperiod", 4);
const PER_PERSON = 10;
const indicatorOf = (n: number, k: number) => idOf("indicator", (n * 5 + Math.floor(k / 2)) * 3 + (k % 2));

/**
 * Forms of realisation (employees) and feedback (heads), sent the way a browser without JavaScript does it. Their fields
 * are read from the pages once, before anything is measured.
 */
export async function prepareWrites(database: BenchDatabase, address: string, run: string): Promise<Writes> {
  const units = unitsFor(database.employees);
  const headOf = (n: number) => ((n - 1) % units) + 1;
  const staff = Array.from({ length: database.employees - units - 4 }, (_, k) => units + 5 + k)
    .filter((n) => agreed(n) && headOf(n) > 1)
    .slice(0, WRITERS);
  const cookies = await sessionsOf(database, [...new Set([...staff, ...staff.map(headOf)])]);
  const progressAt = (n: number, indicator: string): Place => ({
    origin: address,
    path: `/progres/${idOf("skp", n)}?sub=${SUBPERIOD}&ubah=${indicator}`,
    cookie: cookies.get(n) ?? "",
  });
  const feedbackAt = (n: number): Place => ({
    origin: address,
    path: `/umpan-balik/beri/${idOf("skp", n)}`,
    cookie: cookies.get(headOf(n)) ?? "",
  });
  const [first = 0] = staff;
  const progressForm = await formAt(progressAt(first, indicatorOf(first, 0)), "realisation");
  const feedbackForm = await formAt(feedbackAt(first), "text");
  const person = (count: number) => staff[count % staff.length] ?? first;
  return {
    progress: (count) => {
      const [n, k] = [person(count), Math.floor(count / staff.length)];
      if (k >= PER_PERSON) throw new Error("More realisations than indicators: take more employees.");
      const indicatorId = indicatorOf(n, k);
      const marker = `${MARK} ${run} progress ${count}`;
      const typed = { indicatorId, subperiodId: SUBPERIOD, version: "", realisation: "11", note: marker };
      return post("progress", progressAt(n, indicatorId), marker, { ...progressForm, ...typed });
    },
    feedback: (count) => {
      const n = person(count);
      const marker = `${MARK} ${run} feedback ${count}`;
      const typed = { skpId: idOf("skp", n), about: "all", tone: "POSITIVE", text: marker };
      return post("feedback", feedbackAt(n), marker, { ...feedbackForm, ...typed });
    },
  };
}

const BOUNDARY = "----kinerja-bench";

function post(kind: string, { origin, path, cookie }: Place, marker: string, fields: Fields): Shot {
  const parts = Object.entries({ ...fields, _key: keyOf(marker) }).map(
    ([name, value]) => `--${BOUNDARY}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  return {
    kind,
    method: "POST",
    path,
    headers: {
      cookie,
      accept: "text/html",
      origin,
      "sec-fetch-site": "same-origin",
      "content-type": `multipart/form-data; boundary=${BOUNDARY}`,
    },
    body: Buffer.from(`${parts.join("")}--${BOUNDARY}--\r\n`),
    marker,
  };
}

/** As each rendering of a form has: another for each text. */
function keyOf(marker: string): string {
  const hex = createHash("sha256").update(marker).digest("hex");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, "$1-$2-$3-$4-$5");
}

/** The fields of the form with a field of that name, as the page shows it to the person. */
async function formAt({ origin, path, cookie }: Place, field: string): Promise<Fields> {
  const { fields } = await new Person(origin, cookie).form(path, field);
  return Object.fromEntries(fields);
}

/** The texts of a run that are in the database. */
export async function storedMarkers(database: BenchDatabase, run: string): Promise<Set<string>> {
  const { rows } = await withClient(database.superuserUrl, (client) =>
    client.query<{ text: string }>(
      `SELECT "note" AS text FROM "ProgressEntry" WHERE starts_with("note", $1)
       UNION ALL SELECT "text" FROM "Feedback" WHERE starts_with("text", $1)`,
      [`${MARK} ${run} `],
    ),
  );
  return new Set(rows.map(({ text }) => text));
}

/** Takes away what this and earlier runs wrote. */
export async function removeWrites(database: BenchDatabase): Promise<void> {
  await withClient(database.superuserUrl, async (client) => {
    await client.query(`DELETE FROM "ProgressEntry" WHERE starts_with("note", $1)`, [MARK]);
    await client.query(`DELETE FROM "Feedback" WHERE starts_with("text", $1)`, [MARK]);
  });
}
