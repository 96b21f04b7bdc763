import { expect } from "@playwright/test";
import { recordsOf } from "./support/database";
import { test } from "./support/journey";
import { expectNotice } from "./support/steps";

/** A target of "3 unit" is divided: with a script the sum is told while typing, without one after sending. */
const INDICATOR = /Jumlah Pos Lintas Batas Negara Terpadu/;

for (const javaScriptEnabled of [false, true]) {
  test(`a target is divided ${javaScriptEnabled ? "with" : "without"} a script`, async ({ as }) => {
    const page = await as("direktur-2", { javaScriptEnabled, viewport: { width: 360, height: 800 } });
    const { plan } = await recordsOf("direktur-2");
    await page.goto(`/skp/${plan}`);
    await page.getByRole("link", { name: "Manual dan strategi" }).click();
    const row = page.getByRole("listitem").filter({ hasText: INDICATOR }).first();
    await row.getByRole("link", { name: /^(Susun|Ubah) strategi/ }).click();
    await expect(page.getByRole("heading", { name: "Strategi pencapaian" })).toBeVisible();
    const another = page.getByRole("link", { name: "Pilih cara lain" });
    if (await another.isVisible()) await another.click();
    await page.getByRole("link", { name: /Pakai cara ini.*Pembagian beban target/ }).click();
    await expect(page.locator('[name="total"]')).toHaveValue("3");
    await expect(page.locator('[name="unit"]')).toHaveValue("unit");
    for (const [index, place] of ["Pos Sota", "Pos Skouw"].entries()) {
      await page.locator(`[name="parts.${index}.statement"]`).fill(place);
      await page.locator(`[name="parts.${index}.amount"]`).fill("1");
    }
    await page.locator('[name="parts.2.statement"]').fill("");
    await page.locator('[name="parts.2.amount"]').fill("");
    if (javaScriptEnabled) await expect(page.getByText("Kurang 1 unit.", { exact: true })).toBeVisible();

    await page.getByRole("button", { name: "Simpan strategi" }).click();
    await expect(page.getByText(/^(Perbaiki: )?Kurang 1 unit: jumlah semua bagian/).first()).toBeVisible();
    await expect(page.locator('[name="parts.1.statement"]')).toHaveValue("Pos Skouw");
    await page.getByRole("button", { name: "Simpan dulu sebagai draf" }).click();
    await expectNotice(page, "Tersimpan.");
    await expect(row.getByText("Draf: Kurang 1 unit")).toBeVisible();

    await row.getByRole("link", { name: /^Ubah strategi/ }).click();
    await page.locator('[name="parts.2.statement"]').fill("Pos Yetetkun");
    await page.locator('[name="parts.2.amount"]').fill("1");
    if (javaScriptEnabled) await expect(page.getByText("Pas: 3 unit.", { exact: true })).toBeVisible();
    await page.getByRole("button", { name: "Simpan strategi" }).click();
    await expectNotice(page, "Tersimpan.");
    await expect(row.getByText("Pembagian beban target, 3 bagian")).toBeVisible();
  });
}
