import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { readTable } from "@/lib/imports/read-table";
import { csvOf, type Row } from "@/tests/support/import-fixture";
import { DEMO_YEAR } from "./support/calendar";
import { test } from "./support/journey";
import { personOf } from "./support/people";

/** Predicates of earlier years from a spreadsheet: checked, refused rows back, saved, and seen by the person. */

const ADMIN = "analis-sdm";
const PERSON = "pranata-komputer";

async function upload(page: Page, rows: Row[]): Promise<void> {
  await page.goto("/admin/impor-predikat");
  const file = { name: "predikat.csv", mimeType: "text/csv", buffer: Buffer.from(csvOf(rows, ";")) };
  await page.getByLabel("Berkas predikat").setInputFiles(file);
  await page.getByRole("button", { name: "Periksa berkas" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "predikat.csv" })).toBeVisible();
}

for (const script of [true, false]) {
  test(`a file of predicates ${script ? "with" : "without"} JavaScript`, async ({ as }) => {
    const page = await as(ADMIN, { javaScriptEnabled: script });
    const nip = personOf(PERSON).nip ?? "";
    // Years of its own, so that both runs have something to save.
    const last = DEMO_YEAR - (script ? 3 : 5);
    const row = (year: number, predikat: string, whose = nip): Row => ({
      nip: whose,
      tahun: String(year),
      predikat,
    });
    // Another predicate each time, so that the journey also runs on a database that has seen it.
    const clear = [row(last, "-"), row(last - 1, "-")];
    const good = [row(last, "Kurang"), row(last - 1, "Butuh Perbaikan")];
    await upload(page, clear);
    if (await page.getByRole("link", { name: /^Simpan/ }).count()) await save(page);
    await upload(page, [
      ...good,
      row(last - 1, "Cukup"),
      row(DEMO_YEAR + 2, "Baik"),
      row(last, "Baik", "1234"),
    ]);
    await expect(page.getByText("Predikat ini tidak dikenal.")).toBeVisible();
    await expect(page.getByText("NIP terdiri dari 4 digit")).toBeVisible();
    const waiting = page.waitForEvent("download");
    await page.getByRole("link", { name: "Unduh baris yang ditolak (XLSX)" }).click();
    const download = await waiting;
    const read = await readTable(readFileSync(await download.path()), download.suggestedFilename());
    expect(read.ok && read.table.rows.length).toBe(3);
    await save(page);
    await expect(page.getByText("2 predikat baru dan 0 perubahan disimpan")).toBeVisible({ timeout: 30_000 });
    await page.goto(`${new URL(page.url()).pathname}/simpan`);
    await expect(page.getByRole("heading", { level: 1, name: "predikat.csv", exact: true })).toBeVisible();

    const employee = await as(PERSON, { javaScriptEnabled: script });
    await employee.goto("/rekam-jejak");
    const table = employee.getByRole("table", { name: /Tahun sebelum aplikasi dipakai/ });
    await expect(table.getByText(String(last), { exact: true })).toBeVisible();
  });
}

async function save(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Simpan 2 baris" }).click();
  await page.getByRole("button", { name: "Simpan predikat" }).click();
  await expect(page.getByText(/disimpan/).first()).toBeVisible({ timeout: 30_000 });
}
