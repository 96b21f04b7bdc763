import { expect, type Page } from "@playwright/test";
import { EVALUATED_PERIOD } from "./support/calendar";
import { query, recordsOf } from "./support/database";
import { test } from "./support/journey";
import { personOf } from "./support/people";
import { choose, expectNotice } from "./support/steps";

/** A calibration from its opening to its conclusion, and what an evaluation team says and hears, by people of the health office. */

const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).first().click();
const follow = (page: Page, name: string | RegExp) => page.getByRole("link", { name }).first().click();

test.describe.configure({ mode: "serial" });

for (const plain of [true, false]) {
  const look = plain
    ? { javaScriptEnabled: false, viewport: { width: 360, height: 800 } }
    : { viewport: { width: 1280, height: 800 } };
  const how = plain ? "on a phone without JavaScript" : "on a desktop";
  const who = personOf("kasubbag-umum").name;

  test(`a calibration ${how}`, async ({ as }) => {
    const hr = await as("analis-bkpsdm", look);
    await hr.goto("/kalibrasi/baru?cari=Sekretariat Dinas Kesehatan");
    await follow(hr, /^Sekretariat Dinas Kesehatan/);
    await hr.getByLabel("Periode").selectOption(EVALUATED_PERIOD);
    await hr.getByLabel("Yang akan dibicarakan").fill("Rating sekretariat sebelum diumumkan.");
    await press(hr, "Buka kalibrasi");
    await expectNotice(hr, "Kalibrasi dibuka. Para pejabat penilai menjadi peserta.");
    const address = new URL(hr.url()).pathname;
    await expect(hr.getByText("Nama belum ditampilkan.", { exact: false })).toBeVisible();
    await expect(hr.getByText(who)).toHaveCount(0);

    const head = await as("kepala-dinas", look);
    await head.goto(address);
    const draw = await drawOf("kasubbag-umum", address);
    await expect(head.getByRole("link", { name: `Pegawai ${draw}` })).toBeVisible();
    await head.goto(`${address}/${draw}`);
    await expect(head.getByText(who)).toHaveCount(0);
    const form = head.getByRole("region", { name: "Usulkan rating hasil kerja" });
    await form.getByRole("radio").first().check();
    await form.getByLabel("Alasan usulan").fill("Dibandingkan subbagian lain dengan beban serupa.");
    await form.getByRole("button", { name: "Kirim usulan" }).click();
    await expectNotice(head, "Usulan Anda tersimpan.");

    await hr.goto(`${address}/nama`);
    await press(hr, "Tampilkan nama");
    await expectNotice(hr, "Nama pegawai sekarang terlihat oleh peserta.");

    const appraiser = await as("sekretaris-dinas", look);
    await appraiser.goto(`${address}/${draw}`);
    await expect(appraiser.getByRole("heading", { level: 1, name: new RegExp(who) })).toBeVisible();
    await press(appraiser, "Simpan jawaban");
    await expect(appraiser.getByText("Pilih menerima atau tidak menerima usulan.").first()).toBeVisible();
    await choose(appraiser, "Jawaban Anda", /^Terima/);
    await appraiser
      .getByLabel("Alasan jawaban")
      .first()
      .fill("Perbandingan dengan subbagian lain memang benar.");
    await press(appraiser, "Simpan jawaban");
    await expectNotice(appraiser, "Jawaban Anda atas usulan tersimpan.");
    await expect(appraiser.getByText("Diterima", { exact: true }).first()).toBeVisible();

    await hr.goto(`${address}/tutup`);
    await hr.getByLabel("Kesimpulan").fill("Rating sekretariat sudah setara.");
    await press(hr, "Tutup kalibrasi");
    await expectNotice(hr, "Kalibrasi selesai. Catatannya tetap tersimpan.");
  });

  test(`an evaluation team ${how}`, async ({ as }) => {
    const { evaluation, evaluationTeam } = await recordsOf("kasubbag-umum");
    const member = await as("inspektur", look);
    await member.goto(`/tim-evaluasi/${evaluationTeam}`);
    await follow(member, new RegExp(who));
    await expect(member).toHaveURL(new RegExp(`/tim-evaluasi/evaluasi/${evaluation}`));
    const text = `Lihat juga capaian layanan cuti (${how}).`;
    await member.getByLabel("Isi", { exact: true }).fill(text);
    await press(member, "Kirim");
    await expectNotice(member, "Tanggapan Anda tersimpan.");

    const appraiser = await as("sekretaris-dinas", look);
    await appraiser.goto(`/evaluasi/${evaluation}/periksa`);
    await expect(appraiser.getByText(/rekomendasi menunggu jawaban Anda/)).toBeVisible();
    await follow(appraiser, "Baca rekomendasi");
    await expect(appraiser.getByText(text)).toBeVisible();
    const waiting = appraiser.getByRole("listitem").filter({ hasText: text });
    await waiting.getByRole("radio", { name: /^Tidak ikuti/ }).check();
    await waiting.getByLabel("Alasan jawaban").fill("Layanan cuti sudah termasuk hasil kerja kedua.");
    await waiting.getByRole("button", { name: "Simpan jawaban" }).click();
    await expectNotice(appraiser, "Jawaban Anda atas rekomendasi tersimpan.");
    await expect(waiting.getByText("Tidak diikuti")).toBeVisible();
  });
}

test("the rated person reads what was calibrated and recommended", async ({ as }) => {
  const { evaluation } = await recordsOf("bidan-mahir");
  const page = await as("bidan-mahir", { javaScriptEnabled: false, viewport: { width: 360, height: 800 } });
  await page.goto(`/evaluasi/${evaluation}/penjelasan`);
  await expect(
    page.getByText(/dikalibrasi dari Sesuai Ekspektasi ke Di Atas Ekspektasi karena/),
  ).toBeVisible();
  await expect(page.getByText(/pendamping bidan baru/)).toBeVisible();
  await expect(page.getByText("Diikuti", { exact: true })).toBeVisible();
});

/** The number a person drew, which no page tells. */
async function drawOf(person: string, address: string): Promise<number> {
  const [row] = await query<{ number: number }>(
    person,
    `select i."number" from "CalibrationItem" i join "Evaluation" v on v."id" = i."evaluationId"
     join "Employee" e on e."id" = v."employeeId" where i."sessionId" = $1 and e."nip" = $2`,
    [address.split("/").at(-1), personOf(person).nip],
  );
  return row?.number ?? 0;
}
