import { type BrowserContextOptions, expect, type Page } from "@playwright/test";
import { pdfPages } from "@/lib/documents/fixtures/pdf-text";
import { DEMO_YEAR, RUNNING_NUMBER } from "./calendar";
import { query } from "./database";
import { agencyOf, loginOf } from "./people";
import { choose, expectNotice } from "./steps";

/** With a script on a desk, and without one on a phone. */
export const SETTINGS: { name: string; options: BrowserContextOptions }[] = [
  { name: "desk", options: { viewport: { width: 1280, height: 800 } } },
  { name: "phone", options: { javaScriptEnabled: false, viewport: { width: 360, height: 800 } } },
];

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

/** Keeps what a page looks like, so that somebody can look at it. */
export async function look(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `test-results/evaluasi/${name}.png`, fullPage: true });
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow, `${name} scrolls sideways`).toBeLessThanOrEqual(0);
}

/** The running evaluation of a person, decided now by the direct superior and held back for an hour. */
export async function decideHeldBack(person: string): Promise<string> {
  const [row] = await query<{ id: string }>(
    person,
    `update "Evaluation" v set "state" = 'DECIDED', "stateSince" = now(), "resultRating" = 'MEETS', "behaviourRating" = 'MEETS',
       "resultReason" = 'Sesuai bukti dukung.', "behaviourReason" = 'Sesuai umpan balik.', "predicate" = 'GOOD',
       "decidedById" = e."superiorId", "decidedAt" = now(), "releasedAt" = now() + interval '1 hour', "version" = v."version" + 1
     from "Employee" e where e."id" = v."employeeId" and e."agencyId" = v."agencyId" and e."nip" = $1 returning v."id"`,
    [loginOf(person)],
  );
  if (row === undefined) throw new Error(`${person} has no evaluation`);
  return row.id;
}

export async function release(person: string, id: string): Promise<void> {
  await query(person, `update "Evaluation" set "releasedAt" = now() where "id" = $1`, [id]);
}

/** Id of the quarter that runs in the demo. */
export async function runningQuarterId(person: string): Promise<string> {
  const [row] = await query<{ id: string }>(
    person,
    `select s."id" from "Subperiod" s join "Period" p on p."id" = s."periodId"
     where p."year" = ${DEMO_YEAR} and s."kind" = 'QUARTER' and s."number" = ${RUNNING_NUMBER}`,
  );
  return row?.id ?? "";
}

/** An evaluation that the appraiser began in a period whose time is over since yesterday. */
export async function overdueEvaluation(person: string): Promise<string> {
  const [row] = await query<{ id: string }>(
    person,
    `with y as (select "agencyId", "id" from "Period" where "year" = ${DEMO_YEAR}),
       s as (insert into "Subperiod" ("agencyId", "id", "periodId", "kind", "number", "startsOn", "endsOn")
         select "agencyId", gen_random_uuid(), "id", 'HALF_YEAR', 1, '${DEMO_YEAR}-01-01', '${DEMO_YEAR}-01-31' from y
         returning *),
       w as (insert into "PhaseWindow" ("agencyId", "id", "periodId", "phase", "subperiodId", "opensAt", "closesAt")
         select "agencyId", gen_random_uuid(), "periodId", 'EVALUATION', "id", now() - interval '30 days',
           now() - interval '1 day' from s returning 1)
     insert into "Evaluation" ("agencyId", "id", "periodId", "subperiodId", "skpId", "employeeId", "unitId", "state")
     select s."agencyId", gen_random_uuid(), s."periodId", s."id", k."id", k."employeeId", k."unitId", 'RATING'
     from s join "Skp" k on k."agencyId" = s."agencyId" and k."periodId" = s."periodId" and k."revision" > 0
     join "Employee" e on e."id" = k."employeeId" and e."nip" = $1 limit 1 returning "id"`,
    [loginOf(person)],
  );
  if (row === undefined) throw new Error(`${agencyOf(person).name} has no plan of ${person}`);
  return row.id;
}

export async function explain(page: Page, id: string, statement: string): Promise<void> {
  await page.goto(`/keberatan/${id}`);
  await page.getByLabel("Penjelasan atas keberatan").fill(statement);
  await press(page, "Kirim penjelasan");
  await expectNotice(page, "Penjelasan Anda tersimpan dan dapat dibaca pihak lain dalam keberatan ini.");
}

export async function changeResult(page: Page, id: string, reason: string): Promise<void> {
  await page.goto(`/keberatan/${id}`);
  await choose(page, "Keputusan", /^Mengubah/);
  await page.getByLabel("Alasan keputusan").fill(reason);
  await page.locator('[name="resultRating"][value="ABOVE"]').check();
  await page.locator('[name="behaviourRating"][value="ABOVE"]').check();
  await page.getByLabel(/^Rekomendasi baru/).fill("Beri kesempatan memimpin tim kerja.");
  await press(page, "Putuskan keberatan");
  await expectNotice(page, "Keputusan tersimpan. Pegawai dan pejabat penilai dapat membacanya.");
}

export async function evaluateInstead(page: Page, id: string): Promise<void> {
  await page.goto(`/dokumen-evaluasi/${id}`);
  await page.locator('[name="resultRating"][value="MEETS"]').check();
  await page.locator('[name="behaviourRating"][value="MEETS"]').check();
  await page.getByLabel("Dasar penilaian").fill("Realisasi dan bukti dukung yang sudah dicatat.");
  await press(page, "Tetapkan dan tandatangani");
  await expectNotice(page, "Tanda tangan Anda tersimpan. Langkah berikutnya tertulis di bawah.");
}

/** The text of a downloaded form without white space, and the address that its QR code leads to. */
export async function printed(page: Page, address: string): Promise<{ text: string; check: string }> {
  const response = await page.request.get(address);
  expect(response.status(), address).toBe(200);
  const text = pdfPages(await response.body()).join("");
  const code = /verifikasi\/((?:[0-9A-Z]{4}-){4}[0-9A-Z]{4})/.exec(text)?.[1] ?? "";
  return { text, check: `/verifikasi/${code}` };
}
