import { expect } from "@playwright/test";
import { DEMO_YEAR } from "./support/calendar";
import { look, SETTINGS } from "./support/evaluation-steps";
import { test } from "./support/journey";
import { expectNotice } from "./support/steps";

/** A year that no other journey counts in. */
const YEAR = DEMO_YEAR + 3;

test("a list of days off is checked, corrected and saved (desk, phone)", async ({ as }) => {
  for (const { name, options } of SETTINGS) {
    const hr = await as("analis-sdm", options);
    const days = `1/1/${YEAR};Tahun Baru;\n10/3/${YEAR};Idulfitri;libur nasional\n11/3/${YEAR};Idulfitri dari ${name};cuti bersama`;
    const check = async (table: string) => {
      await hr.goto(`/admin/hari-libur?untuk=${YEAR}`);
      await hr.getByLabel(`Daftar hari libur ${YEAR}`).fill(table);
      await hr.getByRole("button", { name: "Periksa daftar" }).click();
      await expectNotice(hr, "Daftar diperiksa; pratinjaunya di bawah. Belum ada yang disimpan.");
    };
    await check(`Tanggal;Nama;Jenis\n${days}\n31/2/${YEAR};bukan hari`);
    await expect(hr.getByText(/^Baris 5: /)).toBeVisible();
    await expect(hr.getByRole("button", { name: /^Simpan hari libur/ })).toHaveCount(0);
    await look(hr, `libur-${name}`);
    await check(days);
    await hr.getByRole("button", { name: `Simpan hari libur ${YEAR}` }).click();
    await expectNotice(hr, "Hari libur disimpan. Batas waktu berikutnya dihitung dengan daftar ini.");
    await expect(hr.getByRole("cell", { name: `Idulfitri dari ${name}` })).toBeVisible();
  }
});
