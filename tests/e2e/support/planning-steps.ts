import { expect, type Page } from "@playwright/test";
import { expectNotice } from "./steps";

/** What people do from the agency's agreement to the agreed plan; every step works with and without JavaScript. */

const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).first().click();
const follow = (page: Page, name: string | RegExp) => page.getByRole("link", { name }).first().click();

/** Chooses the option of a list by a part of its words. */
export async function select(page: Page, name: string, words: string | RegExp): Promise<void> {
  const list = page.locator(`[name="${name}"]`);
  const option = list.locator("option").filter({ hasText: words }).first();
  await list.selectOption((await option.getAttribute("value")) ?? "");
}

/** Begins the agreement of a unit; returns its address. */
export async function startAgreement(page: Page, unit: string): Promise<string> {
  await page.goto(`/perjanjian-kinerja?cari=${encodeURIComponent(unit)}`);
  await follow(page, `Susun perjanjian ${unit}`);
  await press(page, "Buat rancangan");
  await expectNotice(page, "Rancangan perjanjian kinerja dibuat.");
  return new URL(page.url()).pathname;
}

type TypedGoal = {
  statement: string;
  /** Part of the goal above that it supports. */
  supports: RegExp;
  indicator: string;
  target: string;
  quarters: [string, string, string, string];
};

/** Fills in the form of a new goal with a trajectory that is summed, and sends it. */
export async function writeGoal(page: Page, agreement: string, goal: TypedGoal): Promise<void> {
  await page.goto(`${agreement}?ubah=baru`);
  await page.getByRole("textbox", { name: "Sasaran", exact: true }).fill(goal.statement);
  await select(page, "parentId", goal.supports);
  await page.locator('[name="indicators.0.statement"]').fill(goal.indicator);
  await page.locator('[name="indicators.0.target"]').fill(goal.target);
  await page.getByText("Trajektori per triwulan").first().click();
  await page.locator('[name="indicators.0.accumulation"][value="SUM"]').check();
  await writeQuarters(page, goal.quarters);
}

/** Writes the four quarters of the first indicator and sends the goal. */
export async function writeQuarters(page: Page, quarters: TypedGoal["quarters"]): Promise<void> {
  for (const [index, part] of quarters.entries()) {
    await page.locator(`[name="indicators.0.quarter${index + 1}"]`).fill(part);
  }
  await press(page, "Simpan sasaran");
}

export async function withdrawPlan(page: Page, plan: string): Promise<void> {
  await page.goto(`${plan}/tarik`);
  await press(page, "Tarik kembali");
  await expectNotice(page, "SKP ditarik kembali; Anda dapat mengubahnya lagi.");
}

/** The head takes what the unit promised into the own plan. */
export async function takeAgreement(page: Page, plan: string): Promise<void> {
  await page.goto(plan);
  await follow(page, "Lihat dan ambil dari Perjanjian Kinerja");
  await press(page, "Ambil dari Perjanjian Kinerja");
  await expect(page.getByText("Lengkap", { exact: true })).toBeVisible();
}

/** Opens the form of a result by its words. */
export async function openResult(page: Page, plan: string, statement: string): Promise<void> {
  await page.goto(plan);
  await page
    .getByRole("listitem")
    .filter({ hasText: statement })
    .getByRole("link", { name: /^Ubah hasil kerja/ })
    .first()
    .click();
}

/** Opens the row of a person in the leader's matrix and writes one role in a column. */
export async function writeRole(page: Page, plan: string, who: string, column: RegExp, role: string) {
  await page.goto(plan);
  await follow(page, /^Matriks peran/);
  await page.getByRole("row").filter({ hasText: who }).getByRole("link", { name: column }).click();
  await page.getByLabel(column).fill(role);
  await press(page, "Simpan peran");
  await expectNotice(page, "Tersimpan.");
}

/** Says something about one result of a plan. */
export async function commentOn(page: Page, plan: string, statement: string, text: string): Promise<void> {
  await page.goto(plan);
  await page
    .getByRole("listitem")
    .filter({ hasText: statement })
    .getByRole("link", { name: /^(Beri komentar|Jawab) tentang hasil kerja/ })
    .first()
    .click();
  await page.locator('textarea[name="text"]').fill(text);
  await press(page, "Kirim komentar");
  await expect(page.locator('textarea[name="text"]')).toBeHidden();
  await expect(page.getByText(text)).toBeVisible();
}

/** A leader finds somebody of another unit and gives them a task. */
export async function appoint(page: Page, who: string, title: string): Promise<void> {
  await page.goto("/penugasan/baru?cara=tunjuk");
  await page.getByLabel("Cari pegawai, juga dari unit lain").fill(who);
  await press(page, "Cari");
  await page.getByRole("radio", { name: new RegExp(who) }).check();
  await page.getByLabel("Tugas", { exact: true }).fill(title);
  await press(page, "Beri penugasan");
  await expectNotice(page, "Penugasan tercatat.");
}
