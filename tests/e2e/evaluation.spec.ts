import { expect } from "@playwright/test";
import { DEMO_YEAR } from "./support/calendar";
import { recordsOf } from "./support/database";
import {
  changeResult,
  decideHeldBack,
  evaluateInstead,
  explain,
  look,
  overdueEvaluation,
  printed,
  release,
  runningQuarterId,
  SETTINGS,
} from "./support/evaluation-steps";
import { test } from "./support/journey";
import { acknowledge, choose, expectNotice, handOver, objectTo } from "./support/steps";

/** Employee, appraiser and the appraiser's superior of the course, one cast for each way of working. */
const CASTS = {
  desk: { employee: "analis-dinkes", appraiser: "kasubbag-umum", superior: "sekretaris-dinas" },
  phone: { employee: "analis-ditjen", appraiser: "sekretaris-ditjen", superior: "direktur-jenderal-3" },
};

for (const { name, options } of SETTINGS) {
  test(`release, delivery, objection and decision to the printed D.1.3 (${name})`, async ({
    as,
    visitor,
  }) => {
    test.setTimeout(120_000);
    const cast = CASTS[name as keyof typeof CASTS];
    const [employee, appraiser, superior] = [
      await as(cast.employee, options),
      await as(cast.appraiser, options),
      await as(cast.superior, options),
    ];
    const id = await decideHeldBack(cast.employee);
    const evaluation = `/evaluasi/${id}`;
    let first = "";

    await test.step("what is held back is not shown, not printed", async () => {
      await employee.goto(evaluation);
      await expect(employee.getByText("Baik", { exact: true })).toHaveCount(0);
      expect((await employee.request.get(`/api/unduh${evaluation}`)).status()).toBe(404);
      await employee.goto("/beranda");
      await expect(employee.getByText(/menilai kinerja Anda/)).toBeVisible();
    });

    await test.step("after the release the appraiser signs and hands over", async () => {
      await release(cast.employee, id);
      await employee.goto(evaluation);
      await expect(employee.getByText("Baik", { exact: true }).first()).toBeVisible();
      await handOver(appraiser, evaluation);
      await look(appraiser, `dokumen-penilai-${name}`);
      const form = await printed(appraiser, `/api/unduh${evaluation}/dokumen`);
      expect(form.text).toContain("FORMATD.1.1");
      first = form.check;
      await employee.goto(`/dokumen-evaluasi/${id}`);
      await look(employee, `dokumen-pegawai-${name}`);
    });

    await test.step("the employee objects, both are heard, the superior changes the result", async () => {
      await objectTo(employee, evaluation, "Bukti dukung hasil kerja kedua belum dibaca.");
      await explain(appraiser, id, "Bukti itu diunggah sesudah penilaian.");
      await superior.goto("/beranda");
      await expect(superior.getByText(/^Putuskan keberatan /).first()).toBeVisible();
      await changeResult(superior, id, "Bukti itu memang milik triwulan ini.");
      await look(superior, `keberatan-${name}`);
    });

    await test.step("D.1.3 is printed; the print before says that it was overtaken", async () => {
      const form = await printed(employee, `/api/unduh${evaluation}/dokumen`);
      for (const part of ["FORMATD.1.3", "6.KEBERATAN", "Buktiitumemangmiliktriwulanini", "SANGATBAIK"]) {
        expect(form.text).toContain(part);
      }
      const stranger = await visitor(options);
      await stranger.goto(form.check);
      await expect(stranger.getByText("Cetakan ini asli dan versi terakhir")).toBeVisible();
      await expect(
        stranger.getByText("D.1.3, dokumen evaluasi kinerja pegawai dengan keberatan"),
      ).toBeVisible();
      await look(stranger, `verifikasi-${name}`);
      await stranger.goto(first);
      await expect(stranger.getByText("Cetakan ini asli, tetapi bukan versi terakhir")).toBeVisible();
      await stranger.getByLabel("Kode verifikasi").fill("0000 0000 0000 0000 0000");
      await stranger.getByRole("button", { name: "Periksa" }).click();
      await expect(stranger.getByText("Kode tidak dikenal")).toBeVisible();
    });
  });
}

test("the superior evaluates when the appraiser did not: D.1.2, final (phone)", async ({ as }) => {
  const person = "bidan-tugas-belajar";
  const [, phone] = SETTINGS;
  const superior = await as("kepala-dinas", phone?.options);
  const employee = await as(person, phone?.options);
  const id = await overdueEvaluation(person);
  await superior.goto("/beranda");
  await expect(superior.getByText(/beralih kepada Anda; yang lebih dahulu berlaku/).first()).toBeVisible();
  await look(superior, "beranda-atasan-phone");
  await evaluateInstead(superior, id);
  await look(superior, "pengganti-phone");
  await superior.getByRole("button", { name: "Sampaikan dokumen" }).click();
  await expectNotice(superior, "Dokumen evaluasi disampaikan. Pegawai melihatnya di Beranda.");
  expect((await printed(superior, `/api/unduh/evaluasi/${id}/dokumen`)).text).toContain("FORMATD.1.2");
  await employee.goto(`/dokumen-evaluasi/${id}`);
  await expect(employee.getByRole("link", { name: "Ajukan keberatan" })).toHaveCount(0);
  await acknowledge(employee, `/evaluasi/${id}`);
});

test("the achievement of a unit is set by the level above, with a reason (phone, desk)", async ({ as }) => {
  const { unit } = await recordsOf("sanitarian-lembah");
  const subperiod = await runningQuarterId("sanitarian-lembah");
  for (const { name, options } of SETTINGS) {
    const head = await as("kepala-dinas", options);
    await head.goto(`/capaian?subperiode=${subperiod}`);
    await look(head, `capaian-${name}`);
    await head.goto(`/capaian/${unit}?subperiode=${subperiod}&ubah=ya`);
    await choose(head, "Dasar capaian", "Capaian rencana aksi");
    for (const [label, text] of [
      ["Rencana aksi 1", "Kelas ibu hamil di tiga kampung"],
      ["Target 1", "3 kampung"],
      ["Capaian 1", "3 kampung"],
    ] as const) {
      await head.getByLabel(label).fill(text);
    }
    await head.locator('[name="value"][value="GOOD"]').check();
    await head
      .getByLabel("Alasan", { exact: true })
      .fill(`Rencana aksi ${DEMO_YEAR} tercapai; ditinjau dari ${name}.`);
    await head.getByRole("button", { name: /^(Tetapkan capaian|Simpan perbaikan)$/ }).click();
    await expectNotice(head, "Capaian kinerja organisasi ditetapkan.");
    await look(head, `capaian-unit-${name}`);
  }
});
