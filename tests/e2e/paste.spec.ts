import { expect } from "@playwright/test";
import { recordsOf } from "./support/database";
import { SETTINGS } from "./support/evaluation-steps";
import { test } from "./support/journey";

/** A table is looked at before it is saved, as often as somebody corrects it; nothing is saved here. */

const PERSON = "sanitarian-lembah";

for (const { name, options } of SETTINGS) {
  test(`each check of a pasted table shows what was just pasted (${name})`, async ({ as }) => {
    const page = await as(PERSON, options);
    const { plan } = await recordsOf(PERSON);
    await page.goto(`/skp/${plan}/tempel`);
    for (const statement of ["Air bersih terpantau", "Sanitasi warga membaik"]) {
      await page.getByLabel("Tabel").fill(`${statement}\tSumber air yang memenuhi syarat bertambah`);
      await page.getByRole("button", { name: "Periksa tabel" }).click();
      await expect(page).toHaveURL(/#pratinjau$/);
      await expect(page.locator("#pratinjau").getByText(statement)).toBeVisible();
    }
    await expect(page.locator("#pratinjau").getByText("Air bersih terpantau")).toBeHidden();
  });
}
