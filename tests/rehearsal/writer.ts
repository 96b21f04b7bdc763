import { setTimeout as sleep } from "node:timers/promises";
import { messageOf } from "@/lib/core/messages";
import type { Form } from "./forms";
import type { Ledger, Row } from "./ledger";
import { type Answer, filled, NoForm, type Person } from "./person";

/** One save of one form. */
export type Save = {
  row: Row;
  path: string;
  /** A field, or the beginning of one, that tells this form from others of the page. */
  field: string;
  /** Texts and choices to fill in anew; the others stay as the form shows them. */
  fill: RegExp;
  /** Besides: buttons, figures. */
  fixed?: Record<string, string>;
  /** What the row holds after it besides what was typed, from what was acknowledged of it before. */
  after?: (known: Record<string, string>) => Record<string, string>;
};

/** What a writer went through. */
export type Tally = {
  saved: number;
  /** Sent again: no answer came, or one that says it was not saved. */
  again: number;
  /** Sent a second time although saved. */
  twice: number;
  /** Pages that had to be asked for again. */
  pages: number;
  /** Answers that said in our words that nothing was saved and what to do, and those of them that still held what was typed. */
  told: number;
  kept: number;
  /** Failed answers in other words. */
  mute: string[];
};

/** Sentences that tell somebody to send the same again. */
const AGAIN = [
  ...(["DATABASE_AWAY", "SAVED_UNSURE", "DISK_FULL"] as const).map((code) => messageOf(code)),
  "Isian Anda belum diterima",
];
const PAGE_FAILED = "Halaman belum dapat dibuka";

/** How long one save is tried for before it counts as a problem, milliseconds. */
const PATIENCE = 60_000;
const PAUSE = 150;

/**
 * Saves one form after the other as a person would: open the page, fill in, send; where no clear answer comes, send the
 * same again. Every fifth save that was acknowledged is sent a second time, as by a double press.
 */
export async function keepWriting(
  person: Person,
  saves: Iterable<Save>,
  { ledger, random, going }: { ledger: Ledger; random: () => number; going: () => boolean },
): Promise<Tally> {
  const tally: Tally = { saved: 0, again: 0, twice: 0, pages: 0, told: 0, kept: 0, mute: [] };
  for (const save of saves) {
    if (!going()) break;
    const known = await ledger.open(save.row);
    const form = await patiently(() => openForm(person, save, tally));
    if (form === null || form instanceof NoForm) {
      ledger.problems.push(form?.message ?? `${save.path} was not to be had within a minute.`);
      break;
    }
    const typed = typedInto(form, save, random, tally.saved);
    const fields = filled(form, { ...typed, ...save.fixed });
    const answer = await patiently(() => sendOnce(person, save.path, fields, tally));
    if (answer?.outcome !== "saved") {
      ledger.problems.push(
        `${save.path} was not saved: ${answer?.words.slice(0, 600) ?? "no answer within a minute"}`,
      );
      break;
    }
    const key = fields.find(([name]) => name === "_key")?.[1] ?? "";
    ledger.acknowledge(save.row, { ...typed, ...save.after?.({ ...known, ...typed }) }, key);
    tally.saved++;
    if (tally.saved % 5 === 0 && (await sendOnce(person, save.path, fields, tally))?.outcome === "saved")
      tally.twice++;
  }
  return tally;
}

async function patiently<T>(attempt: () => Promise<T | null>): Promise<T | null> {
  for (const start = performance.now(); performance.now() - start < PATIENCE; await sleep(PAUSE)) {
    const done = await attempt();
    if (done !== null) return done;
  }
  return null;
}

/** Null where the page did not come and may come the next time. */
async function openForm(person: Person, { path, field }: Save, tally: Tally): Promise<Form | NoForm | null> {
  try {
    return await person.form(path, field);
  } catch (error) {
    // A page that answers without the form, or leads to signing in, will not get better.
    if (error instanceof NoForm && error.status < 500) return error;
    tally.pages++;
    if (error instanceof NoForm && !error.words.includes(PAGE_FAILED)) tally.mute.push(error.words);
    return null;
  }
}

/** Null where it was not saved and may be the next time. */
async function sendOnce(
  person: Person,
  path: string,
  fields: [string, string][],
  tally: Tally,
): Promise<Answer | null> {
  const answer = await person.send(path, fields).catch(() => null);
  if (answer?.outcome === "saved") return answer;
  const told = AGAIN.some((sentence) => answer?.words.includes(sentence));
  if (answer?.outcome === "refused" && !told) return answer;
  tally.again++;
  if (answer === null) return null;
  if (!told) tally.mute.push(answer.words);
  if (told) tally.told++;
  if (told && fields.every(([, value]) => !value.startsWith(TYPED) || answer.page.includes(value)))
    tally.kept++;
  return null;
}

function typedInto(form: Form, { fill }: Save, random: () => number, count: number): Record<string, string> {
  const typed: Record<string, string> = {};
  for (const name of form.texts) if (fill.test(name)) typed[name] = words(random, count);
  for (const [name, options] of form.choices) {
    if (fill.test(name)) typed[name] = options[Math.floor(random() * options.length)] ?? "";
  }
  return typed;
}

const TYPED = "Simpanan";

/** Words that only survive when nothing is cut, escaped twice or mixed up. */
function words(random: () => number, count: number): string {
  const token = Math.floor(random() * 2 ** 32).toString(36);
  return `${TYPED} ${count}: “kutip” & <b>tebal</b> it's 100% é 🙂 ${token}`;
}
