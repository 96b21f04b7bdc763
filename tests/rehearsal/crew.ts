import { predicateOf, RATINGS } from "@/lib/evaluation/rules/quadrant";
import { idOf, unitsFor } from "../bench/data/ids";
import type { BenchDatabase } from "../bench/database";
import { agreed, sessionsOf } from "../bench/visits";
import { Person } from "./person";
import type { Save } from "./writer";

export type Member = { kind: string; person: Person; saves: () => Iterable<Save> };

/** The third quarter: its evaluations are where the generator left them open. */
const QUARTER = 3;
const EACH = 4;

const inSelfReview = (n: number) => agreed(n) && Math.floor(n / 2) % 6 === 0 && n % 7 !== 0;
const waitsForRating = (n: number) => agreed(n) && Math.floor(n / 2) % 6 === 1;
const isDraft = (n: number) => n % 33 !== 0 && n % 10 === 3 && Math.floor(n / 10) % 3 === 0;

/** People of the generated agency, each with a form to save again and again, all signed in at `address`. */
export async function gatherCrew(database: BenchDatabase, address: string): Promise<Member[]> {
  const units = unitsFor(database.employees);
  const staff = Array.from({ length: database.employees - units - 4 }, (_, k) => units + 5 + k);
  const superiorOf = (n: number) => ((n - 1) % units) + 1;
  const differentHeads = (numbers: number[]) => [...new Map(numbers.map((n) => [superiorOf(n), n])).values()];
  const own = staff.filter(inSelfReview).slice(0, 2 * EACH);
  const rated = differentHeads(staff.filter(waitsForRating)).slice(0, 2 * EACH);
  const drafts = staff.filter(isDraft).slice(0, EACH);
  const talks = differentHeads(staff.filter(inSelfReview)).slice(-EACH);
  const signedIn = [...own, ...drafts, ...[...rated, ...talks].map(superiorOf)];
  const cookies = await sessionsOf(database, signedIn);
  const person = (n: number) => new Person(address, cookies.get(n) ?? "");
  return [
    ...own
      .slice(0, EACH)
      .map((n) => ({ kind: "realisation", person: person(n), saves: () => realisations(n) })),
    ...own.slice(EACH).map((n) => ({ kind: "self-review", person: person(n), saves: () => selfReviews(n) })),
    ...rated.map((n, index) => ({
      kind: "ratings",
      person: person(superiorOf(n)),
      // Half of them come to a decision, the others are rated as long as there is time.
      saves: () => ratings(n, index % 2 === 0 ? 3 : Number.POSITIVE_INFINITY),
    })),
    ...drafts.map((n) => ({ kind: "targets", person: person(n), saves: () => targets(n) })),
    ...(await Promise.all(
      talks.map(async (n) => {
        const leader = person(superiorOf(n));
        const dialogue = await planDialogue(leader, n);
        return { kind: "dialogue notes", person: leader, saves: () => notes(dialogue) };
      }),
    )),
  ];
}

function* realisations(n: number): Iterable<Save> {
  for (let turn = 0; ; turn++) {
    const indicator = n * 15 + (turn % 2);
    const path = `/progres/${idOf("skp", n)}?sub=${idOf("subperiod", QUARTER)}&ubah=${idOf("indicator", indicator)}`;
    const row = { kind: "progress", id: idOf("progress", indicator * 4 + QUARTER) } as const;
    yield { row, path, field: "realisation", fill: /^(realisation|note)$/ };
  }
}

const evaluationOf = (n: number) =>
  ({ kind: "evaluation", id: idOf("evaluation", n * 4 + QUARTER) }) as const;

function* selfReviews(n: number): Iterable<Save> {
  const row = evaluationOf(n);
  const path = `/evaluasi/${row.id}/mandiri`;
  for (;;)
    yield { row, path, field: "note", fill: /^note$|\.selfText$|\.selfLevel$/, fixed: { intent: "save" } };
}

/** Four forms a round, then the decision. */
function* ratings(n: number, rounds: number): Iterable<Save> {
  const row = evaluationOf(n);
  const path = `/evaluasi/${row.id}/nilai?bagian=`;
  const fixed = { intent: "stay" };
  for (let round = 0; round < rounds; round++) {
    yield { row, fixed, path: `${path}hasil`, field: "results.", fill: /\.(rating|reason)$/ };
    yield { row, fixed, path: `${path}perilaku`, field: "behaviours.", fill: /\.(rating|reason)$/ };
    yield { row, fixed, path: `${path}kompetensi`, field: "competencies.", fill: /\.(level|reason)$/ };
    yield {
      row,
      fixed,
      path: `${path}simpulan`,
      field: "resultRating",
      fill: /Rating$|Reason$|recommendation/,
    };
  }
  yield {
    row,
    path: `/evaluasi/${row.id}/periksa`,
    field: "evaluationId",
    fill: /^distributionReason$/,
    after: decided,
  };
}

function decided({ resultRating, behaviourRating }: Record<string, string>): Record<string, string> {
  const rating = (text: string | undefined) => RATINGS.find((one) => one === text) ?? "MEETS";
  return { state: "DECIDED", predicate: predicateOf(rating(resultRating), rating(behaviourRating)) };
}

function* targets(n: number): Iterable<Save> {
  const id = idOf("result", n * 5);
  const path = `/skp/${idOf("skp", n)}?ubah=${id}`;
  const fill = /^(statement|assignedBy|indicators\.0\.statement)$/;
  for (;;) yield { row: { kind: "result", id }, path, field: "statement", fill };
}

function* notes(id: string): Iterable<Save> {
  const path = `/dialog/${id}/catatan`;
  for (;;) yield { row: { kind: "dialogue", id }, path, field: "notes", fill: /^(notes|appreciation)$/ };
}

/** Today's dialogue of a superior with employee `n`. @returns its id */
async function planDialogue(leader: Person, n: number): Promise<string> {
  const path = `/dialog/baru?pegawai=${idOf("employee", n)}`;
  const form = await leader.form(path, "agenda");
  const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Makassar" }).format(new Date());
  const values = { plannedFor: `${today}T00:05`, place: "Daring", agenda: "Capaian triwulan" };
  const fields = [...form.fields.filter(([name]) => !(name in values)), ...Object.entries(values)] as [
    string,
    string,
  ][];
  const answer = await leader.send(path, fields);
  const id = answer.outcome === "saved" ? /\/dialog\/([0-9a-f-]{36})/.exec(answer.location)?.[1] : undefined;
  if (id === undefined) throw new Error(`No dialogue with employee ${n}: ${JSON.stringify(answer)}`);
  return id;
}
