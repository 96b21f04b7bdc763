import { expect } from "@playwright/test";
import { DEMO_YEAR } from "./support/calendar";
import { query } from "./support/database";
import { test } from "./support/journey";

/** An earlier year of the ministry, closed and empty. */
const EARLIER = DEMO_YEAR - 3;

for (const javaScriptEnabled of [true, false]) {
  test(`the year of the frame holds from page to page, ${javaScriptEnabled ? "with" : "without"} JavaScript`, async ({
    as,
  }) => {
    await query(
      "direktur-2",
      `insert into "Period" ("agencyId", "id", "year", "startsOn", "endsOn", "rhythm", "state")
       select "id", uuidv7(), $1, make_date($1, 1, 1), make_date($1, 12, 31), 'QUARTERLY', 'CLOSED' from "Agency"
       where "id" = nullif(current_setting('app.agency_id'), '')::uuid
       on conflict do nothing`,
      [EARLIER],
    );
    const page = await as("direktur-2", { javaScriptEnabled });
    const strip = page.getByRole("region", { name: "Tahap tahun kinerja" });
    // The schedule of the strip is kept for fifteen seconds.
    await expect(async () => {
      await page.goto("/tim");
      const years = page.getByRole("combobox", { name: "Tahun kinerja" });
      await expect(years.getByRole("option", { name: String(EARLIER) })).toBeAttached({ timeout: 500 });
    }).toPass({ timeout: 30_000 });
    await expect(page.getByRole("heading", { level: 1, name: `Tim saya ${DEMO_YEAR}` })).toBeVisible();

    await page.getByRole("combobox", { name: "Tahun kinerja" }).selectOption(String(EARLIER));
    await page.getByRole("button", { name: "Pilih", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1, name: `Tim saya ${EARLIER}` })).toBeVisible();
    await expect(strip).toContainText(String(EARLIER));

    await page.goto("/evaluasi");
    await expect(strip).toContainText(String(EARLIER));
    await page.goto("/tim");
    await expect(page.getByRole("heading", { level: 1, name: `Tim saya ${EARLIER}` })).toBeVisible();

    await page.getByRole("combobox", { name: "Tahun kinerja" }).selectOption(String(DEMO_YEAR));
    await page.getByRole("button", { name: "Pilih", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1, name: `Tim saya ${DEMO_YEAR}` })).toBeVisible();
  });
}
