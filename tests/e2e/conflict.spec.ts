import { expect, type Page } from "@playwright/test";
import { recordsOf } from "./support/database";
import { test } from "./support/journey";

/** Two people write the same row: the second sees both texts, and nothing typed is lost. */

test("one result in two windows", async ({ as }) => {
  const { plan } = await recordsOf("sanitarian-lembah");
  const windows = [await as("sanitarian-lembah"), await as("sanitarian-lembah")] as const;
  for (const page of windows) {
    await page.goto(`/skp/${plan}`);
    await page.getByRole("link", { name: /^Ubah hasil kerja 1/ }).click();
    await expect(page.getByLabel("Rencana hasil kerja")).toBeVisible();
  }
  const [first, second] = windows;
  await save(first, "statement", "Sumber air bersih di lima kampung terpantau", "Simpan hasil kerja");
  await expect(first.getByText("Sumber air bersih di lima kampung terpantau")).toBeVisible();
  await save(second, "statement", "Sumber air bersih warga diperiksa tiap bulan", "Simpan hasil kerja");
  await expectBothTexts(second, "statement", {
    stored: "Sumber air bersih di lima kampung terpantau",
    typed: "Sumber air bersih warga diperiksa tiap bulan",
  });
  await second.getByRole("button", { name: "Simpan hasil kerja" }).click();
  await expect(second.getByText("Sumber air bersih warga diperiksa tiap bulan")).toBeVisible();
  await expect(second.locator('[name="statement"]')).toBeHidden();
});

for (const script of [true, false]) {
  test(`employee and superior at one list ${script ? "with" : "without"} JavaScript`, async ({ as }) => {
    const list = script ? "RESOURCE" : "ACCOUNTABILITY";
    const { plan } = await recordsOf("sopir-ambulans");
    const employee = await as("sopir-ambulans", { javaScriptEnabled: script });
    const superior = await as("kepala-puskesmas", { javaScriptEnabled: script });
    for (const page of [employee, superior]) await page.goto(`/skp/${plan}?ubah=${list}`);
    const theirs = `Radio ambulans cadangan ${list}`;
    const mine = `Bahan bakar untuk rujukan malam ${list}`;
    await save(superior, "lines", theirs, "Simpan");
    await expect(superior.getByText(theirs)).toBeVisible();
    await save(employee, "lines", mine, "Simpan");
    await expectBothTexts(employee, "lines", { stored: theirs, typed: mine });
    await save(employee, "lines", `${theirs}\n${mine}`, "Simpan");
    await expect(employee.locator('[name="lines"]')).toBeHidden();
    for (const text of [theirs, mine]) await expect(employee.getByText(text)).toBeVisible();
  });
}

async function save(page: Page, field: string, text: string, button: string): Promise<void> {
  await page.locator(`[name="${field}"]`).fill(text);
  await page.getByRole("button", { name: button, exact: true }).click();
}

async function expectBothTexts(page: Page, field: string, texts: { stored: string; typed: string }) {
  await expect(page.getByText(`Yang tersimpan sekarang: ${texts.stored}`)).toBeVisible();
  await expect(page.locator(`[name="${field}"]`)).toHaveValue(texts.typed);
}
