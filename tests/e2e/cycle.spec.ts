import { expect, type Page } from "@playwright/test";
import { DEMO_YEAR, daysFromNow, RUNNING_QUARTER } from "./support/calendar";
import { recordsOf } from "./support/database";
import { test } from "./support/journey";
import { loginOf } from "./support/people";
import {
  acknowledge,
  addResult,
  agreePlan,
  confirmDialogue,
  decideEvaluation,
  expectNotice,
  expectPdf,
  giveFeedback,
  handOver,
  holdDialogue,
  rateAll,
  recordProgress,
  returnPlan,
  startPlan,
  submitPlan,
  writeLines,
} from "./support/steps";

/** The whole year as the people who live it: Intan the new nurse, her superior, a colleague, HR, the head and the auditor. */
test("from the schedule to the acknowledged evaluation", async ({ as }) => {
  test.setTimeout(180_000);
  const hr = await as("analis-bkpsdm");
  const nurse = await as("perawat-cpns");
  const superior = await as("kepala-puskesmas");
  const { employee } = await recordsOf("perawat-cpns");
  let plan = "";
  let evaluation = "";

  await test.step("HR prepares the next year and opens the evaluation of the running quarter", async () => {
    await hr.goto("/admin/periode/baru");
    await hr.getByLabel("Tahun", { exact: true }).fill(String(DEMO_YEAR + 1));
    await hr.getByRole("button", { name: "Buat periode" }).click();
    await expectNotice(hr, "Periode dibuat. Periksa jadwalnya, lalu buka periode.");
    await openWindow(hr, `Evaluasi, ${RUNNING_QUARTER}`);
  });

  await test.step("the nurse writes a plan and hands it in", async () => {
    await nurse.goto("/beranda");
    await nurse.getByRole("link", { name: "Mulai SKP" }).click();
    plan = await startPlan(nurse, "Kualitatif");
    await addResult(nurse, plan, {
      statement: "Pasien rawat jalan mendapat asuhan keperawatan yang aman",
      indicators: ["Tidak ada kesalahan identitas pasien", "Semua tindakan dicatat"],
    });
    await addResult(nurse, plan, {
      statement: "Kunjungan rumah ibu nifas terlaksana",
      indicators: ["Ibu nifas dikunjungi paling lambat hari ketujuh"],
    });
    await addResult(nurse, plan, {
      statement: "Papan informasi ruang tunggu mutakhir",
      indicators: ["Jadwal layanan diganti setiap Senin"],
      additional: true,
    });
    await writeLines(
      nurse,
      plan,
      /Ubah dukungan sumber daya/,
      "Kendaraan untuk kunjungan rumah\nSeragam lapangan",
    );
    await submitPlan(nurse, plan);
  });

  await test.step("the superior returns it with a note, the nurse improves it", async () => {
    await superior.goto("/beranda");
    await expect(
      superior.getByRole("rowheader", { name: /Intan Permatasari menunggu persetujuan Anda/ }),
    ).toBeVisible();
    await returnPlan(superior, plan, "Indikator kedua terlalu mutlak. Sebut batas waktunya.");
    await nurse.goto(plan);
    await expect(
      nurse.getByText("Indikator kedua terlalu mutlak. Sebut batas waktunya.").first(),
    ).toBeVisible();
    await nurse
      .getByRole("link", { name: /^Ubah hasil kerja 1/ })
      .first()
      .click();
    await nurse.locator('[name="indicators.1.statement"]').fill("Tindakan dicatat pada hari yang sama");
    await nurse.getByRole("button", { name: "Simpan hasil kerja" }).click();
    await expect(nurse.getByText("Tindakan dicatat pada hari yang sama").first()).toBeVisible();
    await submitPlan(nurse, plan);
  });

  await test.step("the superior adds an expectation and agrees", async () => {
    await writeLines(superior, plan, /Ubah ekspektasi Kolaboratif/, "Bertanya lebih dahulu bila ragu");
    await agreePlan(superior, plan);
    await expectPdf(nurse, `/api/unduh${plan}`);
  });

  await test.step("the nurse records progress with a link and with a file, and asks a colleague", async () => {
    const progress = plan.replace("/skp/", "/progres/");
    await recordProgress(nurse, progress, {
      indicator: "Tidak ada kesalahan identitas pasien",
      realisation: "Tidak ada kesalahan pada 214 pasien",
      url: "https://bukti.example/rekap-identitas",
    });
    await recordProgress(nurse, progress, {
      indicator: "Ibu nifas dikunjungi",
      realisation: "18 dari 19 ibu dikunjungi tepat waktu",
      file: "rekap-kunjungan.pdf",
    });
    const file = nurse.getByRole("link", { name: /rekap-kunjungan\.pdf/ });
    await expectPdf(nurse, (await file.getAttribute("href")) ?? "");
    await nurse.goto(plan.replace("/skp/", "/umpan-balik/minta/"));
    await nurse.getByLabel("NIP rekan").fill(loginOf("bidan-terampil"));
    await nurse.getByRole("button", { name: "Kirim permintaan" }).click();
    await expectNotice(nurse, "Permintaan umpan balik dikirim.");
  });

  await test.step("colleague and superior give feedback", async () => {
    const colleague = await as("bidan-terampil");
    await colleague.goto("/beranda");
    await colleague.getByRole("link", { name: "Beri umpan balik" }).click();
    await expect(colleague).toHaveURL(/\/umpan-balik\/beri\//);
    await giveFeedback(
      colleague,
      colleague.url(),
      "Apresiasi",
      "Selalu memastikan dua identitas sebelum tindakan.",
    );
    const address = plan.replace("/skp/", "/umpan-balik/beri/");
    await giveFeedback(superior, address, "Apresiasi", "Kunjungan rumah berjalan rapi sejak minggu pertama.");
  });

  await test.step("the nurse reviews herself", async () => {
    await nurse.goto("/evaluasi");
    const row = nurse.getByRole("row").filter({ hasText: new RegExp(`${RUNNING_QUARTER}\\b`) });
    await row.getByRole("button", { name: "Mulai evaluasi" }).click();
    await expect(nurse).toHaveURL(/\/evaluasi\/[0-9a-f-]{36}/);
    evaluation = `/evaluasi/${/[0-9a-f-]{36}/.exec(nurse.url())?.[0]}`;
    await nurse.goto(`${evaluation}/mandiri`);
    await nurse.getByLabel("Ulasan hasil kerja 1").fill("Berjalan baik sejak daftar periksa dipakai.");
    await nurse.locator('textarea[name="note"]').fill("Saya ingin belajar perawatan luka.");
    await nurse.getByRole("button", { name: "Kirim ke pejabat penilai" }).click();
    await expect(nurse).toHaveURL(new RegExp(`${evaluation}(\\?|$)`));
  });

  await test.step("the superior rates and decides", async () => {
    await superior.goto("/beranda");
    await expect(superior.getByRole("rowheader", { name: /Nilai kinerja Intan Permatasari/ })).toBeVisible();
    await rateAll(superior, evaluation, { results: "ABOVE", behaviour: "ABOVE", level: "3" });
    await expect(superior.getByText("Sangat Baik", { exact: true }).first()).toBeVisible();
    await decideEvaluation(superior);
    await handOver(superior, evaluation);
  });

  await test.step("both hold the dialogue and confirm it", async () => {
    const dialogue = await holdDialogue(
      superior,
      employee ?? "",
      "Hasil baik; lanjutkan dan bimbing rekan baru.",
    );
    await confirmDialogue(
      superior,
      dialogue,
      "Konfirmasi Anda dicatat. Dialog selesai setelah pihak lain mengonfirmasi.",
    );
    await confirmDialogue(nurse, dialogue, "Dialog selesai: kedua pihak sudah mengonfirmasi.");
  });

  await test.step("the nurse reads why, acknowledges, and prints", async () => {
    await nurse.goto(`${evaluation}/penjelasan`);
    await expect(nurse.getByRole("heading", { name: "Mengapa predikatnya Sangat Baik?" })).toBeVisible();
    await acknowledge(nurse, evaluation);
    await expectPdf(nurse, `/api/unduh${evaluation}`);
    await expectPdf(superior, `/api/unduh${evaluation}`);
  });

  await test.step("the nurse learns who looked", async () => {
    await superior.goto(`${evaluation}/penjelasan`);
    await nurse.goto(`${evaluation}/penjelasan`);
    const looked = nurse.getByRole("region", { name: "Siapa yang melihat evaluasi saya" });
    await expect(looked.getByText(/Kepala Puskesmas.*terakhir/)).toBeVisible();
  });

  await test.step("the head sees it, and the auditor sees that the head looked", async () => {
    const head = await as("kepala-dinas");
    await head.goto(evaluation);
    await expect(head.getByText("Sangat Baik", { exact: true }).first()).toBeVisible();
    await head.goto("/dasbor");
    await expect(head.getByText("Puskesmas Telaga Biru").first()).toBeVisible();
    const auditor = await as("auditor");
    // Other journeys write into the same log at the same time.
    await auditor.goto(`/admin/audit?nip=${loginOf("perawat-cpns")}`);
    const viewed = auditor.getByRole("row").filter({ hasText: "Elisabeth Rumbewas" });
    await expect(viewed.filter({ hasText: "Intan Permatasari" }).first()).toBeVisible();
  });

  await test.step("the head opens it again; what it was stays readable", async () => {
    const head = await as("kepala-dinas");
    await head.goto(`${evaluation}/buka-kembali`);
    await head.getByLabel("Alasan membuka kembali").fill("Rating hasil kerja kedua salah ketik.");
    await head.getByRole("button", { name: "Buka kembali evaluasi" }).click();
    await expectNotice(head, "Evaluasi dibuka kembali. Hasil sebelumnya disimpan sebagai edisi tersendiri.");
    await nurse.goto(evaluation);
    await nurse.getByRole("link", { name: "Edisi sebelumnya" }).click();
    await expect(nurse.getByRole("heading", { name: /^Edisi 1 evaluasi/ })).toBeVisible();
    await expect(nurse.getByText("Sangat Baik", { exact: true }).first()).toBeVisible();
    await expect(nurse.getByText("Rating hasil kerja kedua salah ketik.")).toBeVisible();
  });
});

/** Opens a window since yesterday, for a month. */
async function openWindow(page: Page, name: string): Promise<void> {
  const { period } = await recordsOf("analis-bkpsdm");
  await page.goto(`/admin/periode/${period}`);
  await page.getByRole("link", { name, exact: true }).click();
  await page.getByLabel("Dibuka").fill(`${daysFromNow(-1)}T00:00`);
  await page.getByLabel("Ditutup").fill(`${daysFromNow(30)}T00:00`);
  await page.getByRole("button", { name: "Simpan jadwal" }).click();
  await expectNotice(page, "Jadwal disimpan.");
}
