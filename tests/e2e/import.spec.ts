import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { readTable } from "@/lib/imports/read-table";
import {
  csvOf,
  employeesWithMistakes,
  inventedEmployees,
  inventedUnits,
  type Row,
} from "@/tests/support/import-fixture";
import { test } from "./support/journey";

// The agency of the central demo; its people are invented and reach no other journey.
const ADMIN = "analis-sdm";
const units = inventedUnits(12).map((row, index) => (index === 0 ? { ...row, kode_unit_atasan: "00" } : row));

test.describe.configure({ mode: "serial" });

async function upload(page: Page, name: string, rows: Row[], separator = ","): Promise<void> {
  await page.goto("/admin/impor");
  await page
    .getByLabel("Berkas unit atau pegawai")
    .setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(csvOf(rows, separator)) });
  await page.getByRole("button", { name: "Periksa berkas" }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
}

async function save(page: Page, sentence: string): Promise<void> {
  await page.getByRole("link", { name: /^Simpan \d+ baris$/ }).click();
  await page.getByRole("button", { name: "Simpan ke data instansi" }).click();
  // The page looks again by itself until the work is done.
  await expect(page.getByText(sentence)).toBeVisible({ timeout: 30_000 });
}

test("a file with thirty mistakes: all are reported, the good rows are saved, the bad ones come back to be repaired", async ({
  as,
}) => {
  const page = await as(ADMIN);
  await upload(page, "unit.csv", units);
  await save(page, "12 unit baru dan 0 perubahan disimpan");

  const { rows, planted, collateral } = employeesWithMistakes();
  await upload(page, "pegawai.csv", rows, ";");
  const seen: string[] = [];
  for (;;) {
    seen.push(...(await page.getByRole("table").getByRole("row").allInnerTexts()).slice(1));
    const next = page.getByRole("link", { name: "Berikutnya" });
    if ((await next.count()) === 0) break;
    await next.click();
    await expect(page).toHaveURL(new RegExp(`hal=${seen.length / 20 + 1}`));
  }
  expect(seen).toHaveLength(planted.length + collateral.length);
  for (const { rowNumber, column } of [...planted, ...collateral]) {
    expect(seen.find((text) => text.startsWith(`${rowNumber}\t`))).toContain(column);
  }

  const waiting = page.waitForEvent("download");
  await page.getByRole("link", { name: "Unduh baris yang ditolak (XLSX)" }).click();
  const download = await waiting;
  const read = await readTable(readFileSync(await download.path()), download.suggestedFilename());
  expect(read.ok && read.table.rows.length).toBe(32);

  await save(page, "88 pegawai baru dan 0 perubahan disimpan");
  await upload(page, "pegawai.csv", rows, ";");
  await expect(page.getByText("88 pegawai", { exact: true })).toBeVisible();
  await expect(page.getByRole("link", { name: /^Simpan/ })).toHaveCount(0);
});

test("without JavaScript: a wrong file is explained, a right one is saved", async ({ as }) => {
  const page = await as(ADMIN, { javaScriptEnabled: false });
  await page.goto("/admin/impor");
  await page
    .getByLabel("Berkas unit atau pegawai")
    .setInputFiles({ name: "daftar.csv", mimeType: "text/csv", buffer: Buffer.from("satu,dua\n1,2\n") });
  await page.getByRole("button", { name: "Periksa berkas" }).click();
  await expect(page.getByText("Judul kolom tidak dikenal.").first()).toBeVisible();

  const staff = inventedEmployees(20, 12, 400).slice(12);
  await upload(page, "staf.csv", staff);
  await save(page, "8 pegawai baru dan 0 perubahan disimpan");
});

test("nobody else reaches imports", async ({ as }) => {
  for (const person of ["kepala-subdirektorat-2", "menteri"]) {
    const page = await as(person);
    expect((await page.goto("/admin/impor"))?.status()).toBe(404);
    expect((await page.request.get("/api/unduh/templat/unit")).status()).toBe(404);
  }
});
