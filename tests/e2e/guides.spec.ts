import { expect, type Locator, type Page } from "@playwright/test";
import { recordsOf } from "./support/database";
import { printed } from "./support/evaluation-steps";
import { test } from "./support/journey";

/**
 * The pages that docs/panduan speaks of, as their readers see them. GUIDE_PICTURES=1 also renews the pictures of the
 * guides; otherwise they go where all results of a run go.
 */
const folder = process.env.GUIDE_PICTURES ? "docs/panduan/gambar" : "test-results/panduan";
const desktop = { width: 1100, height: 720 };
const phone = { width: 360, height: 640 };

const shoot = async (page: Page, name: string) => {
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `${folder}/${name}.png` });
};

/** Begins the picture where the eye should. */
const toTop = (place: Locator) => place.evaluate((element) => element.scrollIntoView());

test("the employee's guide: home, plan, line", async ({ as }) => {
  const { plan } = await recordsOf("bidan-penyelia");
  const small = await as("bidan-penyelia", { viewport: phone });
  await small.goto("/beranda");
  await expect(small.getByRole("heading", { level: 1 })).toBeVisible();
  await shoot(small, "pegawai-beranda");
  const page = await as("bidan-penyelia", { viewport: desktop });
  await page.goto(`/skp/${plan}`);
  for (const link of ["Unduh PDF", "Lihat garis kinerja"]) {
    await expect(page.getByRole("link", { name: link })).toBeVisible();
  }
  await page.getByRole("heading", { name: "Hasil kerja", exact: true }).scrollIntoViewIfNeeded();
  await shoot(page, "pegawai-skp");
  await page.getByRole("link", { name: "Lihat garis kinerja" }).click();
  await expect(page.getByRole("heading", { name: "Pekerjaan saya mendukung" })).toBeVisible();
  await expect(page.getByText("Sasaran Perjanjian Kinerja").first()).toBeVisible();
  await shoot(page, "pegawai-garis");
});

test("the leader's guide: coverage, matrix, team", async ({ as }) => {
  const { unit } = await recordsOf("kepala-puskesmas");
  const page = await as("kepala-puskesmas", { viewport: desktop });
  await page.goto(`/pohon-kinerja/cakupan?unit=${unit}`);
  await expect(page.getByRole("heading", { level: 1, name: /^Cakupan sasaran/ })).toBeVisible();
  await shoot(page, "pimpinan-cakupan");
  const { plan } = await recordsOf("pj-ukp");
  const lead = await as("pj-ukp", { viewport: desktop });
  await lead.goto(`/skp/${plan}/matriks`);
  await expect(lead.getByRole("heading", { level: 1, name: /Matriks/ })).toBeVisible();
  await shoot(lead, "pimpinan-matriks");
  await page.goto("/tim");
  await expect(page.getByRole("link", { name: "Peta tim" })).toBeVisible();
  await shoot(page, "pimpinan-tim");
});

test("the appraiser's guide: rating, document; the employee's: why this predicate", async ({ as }) => {
  const rated = await recordsOf("pj-ukp");
  const appraiser = await as("kepala-puskesmas", { viewport: desktop });
  await appraiser.goto(`/evaluasi/${rated.evaluation}/nilai`);
  await expect(appraiser.getByRole("group", { name: "Rating hasil kerja 1" })).toBeVisible();
  await toTop(appraiser.getByRole("navigation", { name: "Bagian penilaian" }));
  await shoot(appraiser, "evaluasi-nilai");
  const own = await recordsOf("bidan-penyelia");
  await appraiser.goto(`/dokumen-evaluasi/${own.evaluation}`);
  await expect(appraiser.getByRole("heading", { name: "Langkah dan batas waktu" })).toBeVisible();
  await shoot(appraiser, "evaluasi-dokumen");
  const employee = await as("bidan-penyelia", { viewport: desktop });
  await employee.goto(`/evaluasi/${own.evaluation}/penjelasan`);
  await expect(employee.getByRole("heading", { name: /^Mengapa predikatnya / })).toBeVisible();
  await shoot(employee, "predikat-penjelasan");
  const { check } = await printed(employee, `/api/unduh/evaluasi/${own.evaluation}`);
  const small = await as("bidan-penyelia", { viewport: phone });
  await small.goto(check);
  await expect(small.getByText("Cetakan ini asli dan versi terakhir")).toBeVisible();
  await shoot(small, "evaluasi-verifikasi");
});

test("the guide to objections: the choice and the decision", async ({ as }) => {
  const waiting = await recordsOf("bidan-mahir");
  const employee = await as("bidan-mahir", { viewport: phone });
  await employee.goto(`/dokumen-evaluasi/${waiting.evaluation}`);
  const choice = employee.getByRole("heading", { name: "Tandatangani dan kembalikan" });
  await toTop(choice);
  await expect(employee.getByRole("link", { name: "Ajukan keberatan" })).toBeVisible();
  await shoot(employee, "keberatan-pilihan");
  const objected = await recordsOf("perawat-lembah");
  const judge = await as("kepala-dinas", { viewport: desktop });
  await judge.goto(`/keberatan/${objected.evaluation}`);
  await expect(judge.getByRole("heading", { name: "Keputusan" })).toBeVisible();
  await toTop(judge.getByRole("heading", { name: "Penjelasan kedua pihak" }));
  await shoot(judge, "keberatan-keputusan");
});
