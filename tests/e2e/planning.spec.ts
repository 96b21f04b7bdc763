import { expect } from "@playwright/test";
import { recordsOf } from "./support/database";
import { test } from "./support/journey";
import { personOf } from "./support/people";
import {
  appoint,
  commentOn,
  openResult,
  select,
  startAgreement,
  takeAgreement,
  withdrawPlan,
  writeGoal,
  writeQuarters,
  writeRole,
} from "./support/planning-steps";
import { agreePlan, expectNotice, expectPdf, returnPlan, submitPlan } from "./support/steps";

/** The planning of a year, from what the agency promises to what an employee signs, at two inspectorates. */

test("from the agreement of the unit to the agreed plan of a member", async ({ as }) => {
  test.setTimeout(240_000);
  const hr = await as("analis-sdm");
  const minister = await as("menteri");
  const head = await as("irjen");
  const member = await as("auditor-pusat");
  const headPlan = `/skp/${(await recordsOf("irjen")).plan}`;
  const memberPlan = `/skp/${(await recordsOf("auditor-pusat")).plan}`;
  const who = personOf("auditor-pusat").name;
  const goal = "Rekomendasi pengawasan ditindaklanjuti unit kerja tepat waktu";
  const indicator = "Jumlah rekomendasi yang tuntas ditindaklanjuti";
  const role = "Rekomendasi audit kinerja tuntas ditindaklanjuti";
  const task = "Panduan manajemen risiko pengadaan pegawai siap dipakai";

  await test.step("HR writes what the unit promises; a way that misses the target is refused", async () => {
    const agreement = await startAgreement(hr, "Inspektorat Jenderal");
    await writeGoal(hr, agreement, {
      statement: goal,
      supports: /penyediaan akses perumahan/,
      indicator,
      target: "120 rekomendasi",
      quarters: ["30", "30", "30", "20"],
    });
    await expect(hr.getByText(/110, kurang 10 dari target 120/).first()).toBeVisible();
    await expect(hr.locator('[name="indicators.0.statement"]')).toHaveValue(indicator);
    await writeQuarters(hr, ["30", "30", "30", "30"]);
    await expectNotice(hr, "Tersimpan.");
    await expect(hr.getByText(goal).first()).toBeVisible();
  });

  await test.step("the minister chooses numbers; the head takes the goal into the plan", async () => {
    await withdrawPlan(head, headPlan);
    await minister.goto(`${headPlan}?ubah=pendekatan`);
    await minister.locator('[name="approach"][value="QUANTITATIVE"]').check();
    await minister.getByRole("button", { name: "Simpan pendekatan" }).click();
    await expectNotice(minister, "Tersimpan.");
    await takeAgreement(head, headPlan);
    await openResult(head, headPlan, goal);
    await head.locator('[name="indicators.0.perspective"]').selectOption({ label: "Penerima layanan" });
    await head.getByRole("button", { name: "Simpan hasil kerja" }).click();
    await expect(head.getByRole("button", { name: "Simpan hasil kerja" })).toBeHidden();
  });

  await test.step("the head explains the indicator and divides its target", async () => {
    await head.goto(`${headPlan}/strategi`);
    const row = head.getByRole("listitem").filter({ hasText: indicator }).first();
    await row.getByRole("link", { name: /^Susun manual/ }).click();
    await head.getByLabel("Tujuan").fill("Mengetahui apakah pengawasan memperbaiki unit kerja.");
    await head.getByLabel("Definisi").fill("Rekomendasi tuntas: dinyatakan selesai oleh tim pemantau.");
    await head.getByLabel("Formula").fill("Banyaknya rekomendasi tuntas selama tahun berjalan.");
    await head.locator('[name="control"][value="OUTCOME"]').check();
    await head.getByLabel("Sumber data").fill("Aplikasi pemantauan tindak lanjut");
    await head.locator('[name="reporting"][value="QUARTERLY"]').check();
    await head.getByRole("button", { name: "Simpan manual" }).click();
    await expectNotice(head, "Tersimpan.");
    await row.getByRole("link", { name: /^Susun strategi/ }).click();
    await head.getByRole("link", { name: /Pakai cara ini.*Pembagian beban target/ }).click();
    await expect(head.locator('[name="total"]')).toHaveValue("120");
    for (const [index, [part, amount]] of [
      ["Audit kinerja", "70"],
      ["Reviu laporan keuangan", "40"],
    ].entries()) {
      await head.locator(`[name="parts.${index}.statement"]`).fill(part ?? "");
      await head.locator(`[name="parts.${index}.amount"]`).fill(amount ?? "");
    }
    await select(head, "parts.0.employeeId", who);
    await head.getByRole("button", { name: "Simpan strategi" }).click();
    await expect(head.getByText(/Kurang 10 rekomendasi: jumlah semua bagian/).first()).toBeVisible();
    await head.locator('[name="parts.1.amount"]').fill("50");
    await head.getByRole("button", { name: "Simpan strategi" }).click();
    await expectNotice(head, "Tersimpan.");
    await expect(row.getByText("Pembagian beban target, 2 bagian")).toBeVisible();
  });

  await test.step("the head gives the member a role, and the member takes it with one press", async () => {
    await writeRole(head, headPlan, who, new RegExp(indicator), role);
    await member.goto(memberPlan);
    await member.getByRole("button", { name: "Ambil semua peran saya" }).click();
    await expectNotice(member, "Peran Anda sudah masuk SKP. Lengkapi indikator dan targetnya.");
  });

  await test.step("another unit appoints the member, the member's appraiser approves, the task joins the plan", async () => {
    const other = await as("kepala-biro-sdm");
    await appoint(other, who, task);
    const address = `/penugasan/${(await recordsOf("auditor-pusat")).task}`;
    await head.goto("/beranda");
    await expect(head.getByText(`Penugasan untuk ${who} menunggu persetujuan Anda`).first()).toBeVisible();
    await head.goto(address);
    await head.locator('[name="decision"][value="APPROVED"]').check();
    await head.getByRole("button", { name: "Simpan keputusan" }).click();
    await expectNotice(head, "Keputusan tersimpan. Pegawai melihatnya di Beranda.");
    await member.goto(address);
    await member.getByRole("button", { name: "Masukkan ke SKP" }).click();
    await expectNotice(member, "Penugasan masuk SKP. Lengkapi indikator dan targetnya.");
  });

  await test.step("a target without a number is refused, then written", async () => {
    await openResult(member, memberPlan, role);
    await member.locator('[name="indicators.0.statement"]').fill("Jumlah rekomendasi audit kinerja tuntas");
    await member.locator('[name="indicators.0.target"]').fill("sebanyak-banyaknya");
    await member.locator('[name="indicators.0.aspect"]').selectOption({ label: "Kuantitas" });
    await member.getByRole("button", { name: "Simpan hasil kerja" }).click();
    await expect(member.getByRole("alert").first()).toContainText(/angka/);
    await expect(member.locator('[name="indicators.0.target"]')).toHaveValue("sebanyak-banyaknya");
    await member.locator('[name="indicators.0.target"]').fill("70 rekomendasi");
    await member.getByRole("button", { name: "Simpan hasil kerja" }).click();
    await expect(member.getByRole("button", { name: "Simpan hasil kerja" })).toBeHidden();
    await openResult(member, memberPlan, task);
    await member.locator('[name="indicators.0.statement"]').fill("Waktu penyelesaian panduan");
    await member.locator('[name="indicators.0.target"]').fill("akhir Oktober");
    await member.locator('[name="indicators.0.aspect"]').selectOption({ label: "Waktu" });
    await member.getByRole("button", { name: "Simpan hasil kerja" }).click();
    await expect(member.getByRole("button", { name: "Simpan hasil kerja" })).toBeHidden();
  });

  await test.step("both talk about a row; it is returned, improved and agreed", async () => {
    await commentOn(member, memberPlan, role, "Apakah termasuk rekomendasi tahun lalu?");
    await submitPlan(member, memberPlan);
    await commentOn(head, memberPlan, role, "Ya, yang belum tuntas pada akhir tahun lalu.");
    await head.goto(`${memberPlan}/periksa`);
    await head.getByRole("button", { name: "Kembalikan dengan catatan" }).click();
    await expect(head.getByRole("alert").first()).toBeVisible();
    await expect(head).toHaveURL(/\/periksa/);
    await returnPlan(head, memberPlan, "Sebut rekomendasi yang termasuk hitungan.");
    await openResult(member, memberPlan, role);
    const changed = "Jumlah rekomendasi audit kinerja tuntas, termasuk sisa tahun lalu";
    await member.locator('[name="indicators.0.statement"]').fill(changed);
    await member.getByRole("button", { name: "Simpan hasil kerja" }).click();
    await expect(member.getByText(changed).first()).toBeVisible();
    await submitPlan(member, memberPlan);
    await head.goto(memberPlan);
    const row = head.getByRole("listitem").filter({ hasText: role }).first();
    await expect(row.getByText("Berubah", { exact: true })).toBeVisible();
    await expect(row.locator("ins")).toContainText(changed);
    await agreePlan(head, memberPlan);
  });

  await test.step("the minister agrees the head's plan", async () => {
    await submitPlan(head, headPlan);
    await agreePlan(minister, headPlan);
  });

  await test.step("the member sees the line to the agency's goal, and everything prints", async () => {
    await member.goto(memberPlan);
    await member.getByRole("link", { name: "Lihat garis kinerja" }).click();
    await expect(member.getByRole("heading", { name: "Pekerjaan saya mendukung" })).toBeVisible();
    await expect(member.getByText("Sasaran Perjanjian Kinerja Inspektorat Jenderal")).toBeVisible();
    await expect(member.getByText(goal).first()).toBeVisible();
    await expect(
      member.getByText("Sasaran Perjanjian Kinerja Kementerian Bangunan dan Kawasan"),
    ).toBeVisible();
    await expectPdf(member, `/api/unduh${memberPlan}`);
    for (const form of ["skp", "manual", "matriks"]) {
      await expectPdf(head, headPlan.replace("/skp/", `/api/unduh/${form}/`));
    }
  });
});

test("the core of planning on a phone that runs no script", async ({ as }) => {
  test.setTimeout(240_000);
  const plain = { javaScriptEnabled: false, viewport: { width: 360, height: 800 } };
  const hr = await as("analis-bkpsdm", plain);
  const head = await as("inspektur", plain);
  const member = await as("auditor", plain);
  const headPlan = `/skp/${(await recordsOf("inspektur")).plan}`;
  const memberPlan = `/skp/${(await recordsOf("auditor")).plan}`;
  const who = personOf("auditor").name;
  const goal = "Perangkat daerah menindaklanjuti hasil pengawasan";
  const indicator = "Jumlah perangkat daerah dengan tindak lanjut tuntas";
  const role = "Tindak lanjut perangkat daerah urusan pendidikan tuntas";

  const agreement = await startAgreement(hr, "Inspektorat Daerah");
  await writeGoal(hr, agreement, {
    statement: goal,
    supports: /Derajat Kesehatan Masyarakat/,
    indicator,
    target: "12 perangkat daerah",
    quarters: ["3", "3", "3", "2"],
  });
  await expect(hr.getByText(/11, kurang 1 dari target 12/).first()).toBeVisible();
  await expect(hr.locator('[name="indicators.0.statement"]')).toHaveValue(indicator);
  await writeQuarters(hr, ["3", "3", "3", "3"]);
  await expectNotice(hr, "Tersimpan.");

  await withdrawPlan(head, headPlan);
  await takeAgreement(head, headPlan);
  await writeRole(head, headPlan, who, new RegExp(indicator), role);

  await member.goto(memberPlan);
  await member.getByRole("button", { name: "Ambil semua peran saya" }).click();
  await expectNotice(member, "Peran Anda sudah masuk SKP. Lengkapi indikator dan targetnya.");
  await openResult(member, memberPlan, role);
  await member
    .locator('[name="indicators.0.statement"]')
    .fill("Tindak lanjut tiga perangkat daerah tuntas bulan Oktober");
  await member.getByRole("button", { name: "Simpan hasil kerja" }).click();
  await expect(member.getByRole("button", { name: "Simpan hasil kerja" })).toBeHidden();
  await commentOn(member, memberPlan, role, "Mohon daftar perangkat daerahnya.");
  await submitPlan(member, memberPlan);
  await commentOn(head, memberPlan, role, "Daftarnya ada pada program kerja pengawasan.");
  await agreePlan(head, memberPlan);
  await member.goto(`${memberPlan}/garis`);
  await expect(member.getByText(goal).first()).toBeVisible();
});
