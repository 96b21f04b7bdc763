import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { readTable } from "@/lib/imports/read-table";
import { csvOf, planRow, type Row } from "@/tests/support/import-fixture";
import { test } from "./support/journey";
import { personOf } from "./support/people";

/** Plans from a spreadsheet: checked, saved, repeated, refused rows back. The one plan it adds to is no other journey's. */

const ADMIN = "analis-sdm";
const STATEMENT = "Usul kenaikan pangkat terselesaikan tepat waktu";

async function upload(page: Page, name: string, rows: Row[]): Promise<void> {
  await page.goto("/admin/impor-skp");
  await page
    .getByLabel(/^Berkas SKP/)
    .setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(csvOf(rows, ";")) });
  await page.getByRole("button", { name: "Periksa berkas" }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
}

for (const script of [true, false]) {
  test(`a file of plans ${script ? "with" : "without"} JavaScript`, async ({ as }) => {
    const page = await as(ADMIN, { javaScriptEnabled: script });
    // Its own words each time, so that the journey also runs on a database that has seen it.
    const statement = `${STATEMENT} ${script ? "April" : "Oktober"} ${Date.now()}`;
    const nip = personOf("perancang-puu").nip ?? "";
    const rows = [
      planRow(nip, statement, "Jumlah usul terselesaikan", {
        aspek: "Kuantitas",
        target: "40",
        satuan: "usul",
      }),
      planRow("", "", "Waktu penyelesaian", { aspek: "Waktu", target: "2", satuan: "hari" }),
      planRow(personOf("sekretaris-ditjen").nip ?? "", "Pengawasan tepat waktu", "Cakupan"),
      planRow("1234", "Pengawasan tepat waktu", "Cakupan"),
    ];
    await upload(page, "skp.csv", rows);
    await expect(page.getByText("SKP pegawai ini sudah diajukan atau disepakati.")).toBeVisible();
    await expect(page.getByText("NIP terdiri dari 4 digit")).toBeVisible();
    const waiting = page.waitForEvent("download");
    await page.getByRole("link", { name: "Unduh baris yang ditolak (XLSX)" }).click();
    const download = await waiting;
    const read = await readTable(readFileSync(await download.path()), download.suggestedFilename());
    expect(read.ok && read.table.rows.length).toBe(2);

    await page.getByRole("link", { name: "Simpan 2 baris" }).click();
    await page.getByRole("button", { name: "Simpan ke SKP pegawai" }).click();
    await expect(page.getByText("2 baris SKP baru dan 0 perubahan disimpan")).toBeVisible({
      timeout: 30_000,
    });
    await upload(page, "skp.csv", rows);
    await expect(page.getByText("2 baris SKP", { exact: true })).toBeVisible();
    await expect(page.getByRole("link", { name: /^Simpan/ })).toHaveCount(0);
  });
}
