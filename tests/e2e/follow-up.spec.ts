import { expect, type Page } from "@playwright/test";
import { daysFromNow, EVALUATED_PERIOD } from "./support/calendar";
import { query, recordsOf } from "./support/database";
import { test } from "./support/journey";
import { personOf } from "./support/people";
import { choose, expectNotice } from "./support/steps";

/** What follows an evaluation, by people of the health office: on a phone without JavaScript and on a desktop. */

const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).first().click();
const follow = (page: Page, name: string | RegExp) => page.getByRole("link", { name }).first().click();
const title = (page: Page, name: string | RegExp) => page.getByRole("heading", { level: 1, name });

test.describe.configure({ mode: "serial" });

for (const plain of [true, false]) {
  const look = plain
    ? { javaScriptEnabled: false, viewport: { width: 360, height: 800 } }
    : { viewport: { width: 1280, height: 800 } };
  const how = plain ? "on a phone without JavaScript" : "on a desktop";

  test(`coaching ${how}`, async ({ as }) => {
    const { coaching } = await recordsOf("sanitarian-lembah");
    const employee = await as("sanitarian-lembah", look);
    await employee.goto("/rekam-jejak");
    await expect(employee.getByText(/Wajib tindak lanjut, tahun/)).toBeVisible();
    await employee.goto(`/pembinaan/${coaching}?ubah=ya`);
    await employee.getByLabel(/^Fakta/).fill("");
    await press(employee, "Simpan rencana");
    await expect(employee.getByText("Tulis keadaan sekarang.").first()).toBeVisible();
    await employee.getByLabel(/^Fakta/).fill(`Pemeriksaan berjalan, dicatat ${how}.`);
    await press(employee, "Simpan rencana");
    await expectNotice(employee, "Rencana pembinaan tersimpan.");
    await expect(employee.getByText(`Pemeriksaan berjalan, dicatat ${how}.`)).toBeVisible();

    const coach = await as("kepala-puskesmas-lembah", look);
    await coach.goto(`/pembinaan/${coaching}`);
    await coach.getByText("Tambah langkah", { exact: true }).first().click();
    const form = coach.getByRole("region", { name: "Langkah ke depan" });
    await form.getByLabel("Langkah", { exact: true }).fill(`Kunjungan bersama ${how}`);
    await form.getByLabel("Dilakukan oleh").selectOption("LEADER");
    await form.getByLabel("Paling lambat").fill(daysFromNow(10));
    await press(coach, "Tambah langkah");
    await expectNotice(coach, "Rencana pembinaan tersimpan.");
    await coach.getByText("Tulis catatan", { exact: true }).click();
    await coach.getByLabel("Catatan", { exact: true }).fill(`Pembicaraan pribadi ${how}.`);
    await coach.getByLabel(/Catatan konseling, rahasia/).check();
    await press(coach, "Simpan catatan");
    await expectNotice(coach, "Rencana pembinaan tersimpan.");
    await expect(coach.getByText(`Pembicaraan pribadi ${how}.`)).toBeVisible();

    const above = await as("kepala-dinas", look);
    await above.goto(`/pembinaan/${coaching}`);
    await expect(title(above, /Rencana pembinaan/)).toBeVisible();
    await expect(above.getByText(`Pembicaraan pribadi ${how}.`)).toHaveCount(0);
  });

  test(`a recommendation worked off ${how}`, async ({ as }) => {
    const { evaluation, employee: employeeId } = await recordsOf("bidan-penyelia");
    const appraiser = await as("kepala-puskesmas", look);
    await appraiser.goto(`/rekomendasi/${evaluation}`);
    await appraiser.getByLabel("Jenis", { exact: true }).selectOption(plain ? "CAREER" : "OTHER");
    await press(appraiser, "Simpan rekomendasi");
    await expect(appraiser.getByText("Tulis apa yang direkomendasikan.").first()).toBeVisible();
    await appraiser.getByLabel("Rekomendasi", { exact: true }).fill(`Dipertimbangkan ${how}.`);
    await press(appraiser, "Simpan rekomendasi");
    await expectNotice(appraiser, "Rekomendasi tersimpan.");
    const hr = await as("analis-bkpsdm", look);
    await hr.goto("/rekomendasi?keadaan=OPEN");
    await follow(hr, personOf("bidan-penyelia").name);
    const [row] = await query<{ id: string }>(
      "bidan-penyelia",
      `select "id" from "Recommendation" where "employeeId" = $1 and "text" = $2`,
      [employeeId, `Dipertimbangkan ${how}.`],
    );
    const form = hr.locator(`details:has(input[value="${row?.id}"])`);
    await form.getByText("Tindak lanjuti").click();
    await form.getByRole("radio", { name: /Selesai/ }).check();
    await form.getByLabel("Rencana, hasil, atau alasan").fill("Sudah dibahas tim.");
    await form.getByRole("button", { name: "Simpan keadaan" }).click();
    await expectNotice(hr, "Rekomendasi tersimpan.");
  });

  test(`an award from the proposal to the announcement ${how}`, async ({ as }) => {
    const who = plain ? "nutrisionis" : "bidan-mahir";
    const { employee: employeeId } = await recordsOf(who);
    const leader = await as("kepala-puskesmas", look);
    await leader.goto(`/rekam-jejak/${employeeId}`);
    await follow(leader, "Usulkan penghargaan");
    await choose(leader, "Penghargaan", /Inovator Layanan/);
    await leader.getByLabel("Alasan pengusulan").fill("Gagasannya dipakai puskesmas lain.");
    await press(leader, "Usulkan penghargaan");
    await expectNotice(leader, "Usulan penghargaan tercatat dan menunggu keputusan.");
    const address = new URL(leader.url()).pathname;
    const head = await as("kepala-daerah", look);
    await head.goto(address);
    await choose(head, "Keputusan", /Beri penghargaan/);
    await head.getByLabel("Dasar keputusan").fill("Memenuhi kriteria.");
    await press(head, "Putuskan usulan");
    await expectNotice(head, "Keputusan tersimpan.");
    await press(head, "Umumkan penghargaan");
    await expectNotice(head, "Penghargaan diumumkan kepada semua pegawai.");
    const colleague = await as("perawat-lembah", look);
    await colleague.goto("/beranda");
    await expect(colleague.getByRole("link", { name: new RegExp(personOf(who).name) })).toBeVisible();
    await head.goto(address);
    await head.getByLabel("Alasan penarikan").fill("Diumumkan untuk percobaan.");
    await press(head, "Tarik penghargaan");
    await expectNotice(head, "Penghargaan ditarik.");
  });

  test(`an export with its checksum ${how}`, async ({ as }) => {
    const hr = await as("analis-bkpsdm", look);
    await hr.goto("/ekspor");
    await choose(hr, "Yang diekspor", /Angka kredit/);
    await choose(hr, "Bentuk berkas", plain ? /CSV/ : /XLSX/);
    await press(hr, "Buat berkas");
    await expect(hr.getByText("Berkas siap diunduh")).toBeVisible({ timeout: 20_000 });
    await expect(hr.getByText(/[0-9a-f]{64}/)).toBeVisible();
    const href = await hr.getByRole("link", { name: /Unduh/ }).getAttribute("href");
    const answer = await hr.request.get(href ?? "");
    expect(answer.status()).toBe(200);
    expect(answer.headers()["content-disposition"]).toContain("attachment");
  });
}

/** The report about the quarter that the demo has evaluated. */
async function reportForm(page: Page): Promise<void> {
  await page.goto("/laporan-evaluasi/kirim");
  await page.getByLabel("Periode").selectOption(EVALUATED_PERIOD);
  await press(page, "Tampilkan");
  await expect(title(page, new RegExp(EVALUATED_PERIOD))).toBeVisible();
}

test("a report goes up on a phone without JavaScript, once, and is received on a desktop", async ({ as }) => {
  const leader = await as("kepala-puskesmas", {
    javaScriptEnabled: false,
    viewport: { width: 360, height: 800 },
  });
  await reportForm(leader);
  await expect(title(leader, /Laporan evaluasi/)).toBeVisible();
  await press(leader, "Kirim laporan");
  await expectNotice(leader, "Laporan dikirim. Penerima melihatnya di Beranda.");
  const address = new URL(leader.url()).pathname;
  await reportForm(leader);
  await expect(leader.getByText(/Belum ada yang dapat dikirim/)).toBeVisible();
  const receiver = await as("kepala-dinas");
  await receiver.goto(address);
  await press(receiver, "Terima laporan");
  await expectNotice(receiver, "Laporan diterima dan dapat Anda teruskan dalam laporan Anda sendiri.");
  await reportForm(receiver);
  await expect(receiver.getByText(/Puskesmas Telaga Biru \(/)).toBeVisible();
});

test("a sanction is read and answered by the person alone", async ({ as }) => {
  const { sanction } = await recordsOf("sanitarian-lembah");
  const employee = await as("sanitarian-lembah");
  await employee.goto("/beranda");
  await expect(employee.getByText(/Baca sanksi yang dicatat atas nama Anda/).first()).toBeVisible();
  await employee.goto(`/sanksi/${sanction}`);
  await press(employee, "Saya sudah membaca");
  await expectNotice(employee, "Tersimpan.");
  const colleague = await as("perawat-lembah");
  const answer = await colleague.goto(`/sanksi/${sanction}`);
  expect(answer?.status()).toBe(404);
});

test("credit points are explained number by number", async ({ as }) => {
  const { employee: employeeId } = await recordsOf("dokter");
  const doctor = await as("dokter", { viewport: { width: 360, height: 800 } });
  await doctor.goto(`/angka-kredit/${employeeId}`);
  await expect(doctor.getByText("150% × 12,50 (Ahli Pertama)", { exact: true })).toBeVisible();
  await expect(doctor.getByText("18,75", { exact: true }).first()).toBeVisible();
  const hr = await as("analis-bkpsdm");
  await hr.goto(`/angka-kredit/${employeeId}/dasar`);
  await hr.getByLabel("Angka kredit dasar").fill("12,345");
  await press(hr, "Simpan angka kredit dasar");
  await expect(hr.getByText(/paling banyak dua desimal/).first()).toBeVisible();
});
