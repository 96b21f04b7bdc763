import { expect, type Page } from "@playwright/test";
import { DEMO_YEAR, daysFromNow } from "./calendar";

/** What people do on the pages, in their words; every step works with and without JavaScript. */

/** Chooses a row of a labelled group of radio buttons. */
export async function choose(page: Page, group: string | RegExp, row: string | RegExp): Promise<void> {
  await page.getByRole("group", { name: group }).getByRole("radio", { name: row }).check();
}

const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
const follow = (page: Page, name: string | RegExp) => page.getByRole("link", { name }).first().click();

/** The sentence after a successful step. */
export async function expectNotice(page: Page, sentence: string): Promise<void> {
  await expect(page.getByText(sentence, { exact: true })).toBeVisible();
}

/** Starts the own plan of the open year; returns its address. */
export async function startPlan(page: Page, approach: "Kualitatif" | "Kuantitatif"): Promise<string> {
  await page.goto("/skp");
  // The leader chose the approach: there is nothing to choose, only to read.
  const sentence = `Pendekatan ${approach.toLowerCase()}, mengikuti pilihan pimpinan Anda.`;
  await expect(page.getByText(sentence)).toBeVisible();
  await press(page, `Mulai SKP ${DEMO_YEAR}`);
  await expectNotice(page, "SKP dibuat. Tulis hasil kerja pertama Anda.");
  return new URL(page.url()).pathname;
}

type TypedResult = { statement: string; indicators: string[]; additional?: boolean };

export async function addResult(page: Page, plan: string, result: TypedResult): Promise<void> {
  await page.goto(plan);
  await follow(page, result.additional ? "Tambah hasil kerja tambahan" : "Tambah hasil kerja utama");
  await page.getByLabel("Rencana hasil kerja").fill(result.statement);
  for (const [index, indicator] of result.indicators.entries()) {
    await page.locator(`[name="indicators.${index}.statement"]`).fill(indicator);
  }
  await press(page, "Simpan hasil kerja");
  await expect(page.getByRole("button", { name: "Simpan hasil kerja" })).toBeHidden();
  await expect(page.getByText(result.statement).first()).toBeVisible();
}

/** Replaces a list of the plan: the expectation on a value, or a part of the attachment. */
export async function writeLines(page: Page, plan: string, list: RegExp, lines: string): Promise<void> {
  await page.goto(plan);
  await follow(page, list);
  await page.locator('textarea[name="lines"]').fill(lines);
  await press(page, "Simpan");
  await expect(page.locator('textarea[name="lines"]')).toBeHidden();
  await expect(page.getByText(lines.split("\n")[0] ?? "").first()).toBeVisible();
}

export async function submitPlan(page: Page, plan: string): Promise<void> {
  await page.goto(plan);
  await follow(page, "Periksa dan ajukan");
  await press(page, "Ajukan SKP");
  await expectNotice(page, "SKP diajukan kepada atasan Anda.");
}

export async function returnPlan(page: Page, plan: string, note: string): Promise<void> {
  await page.goto(`${plan}/periksa`);
  await page.getByLabel("Yang perlu diperbaiki").fill(note);
  await press(page, "Kembalikan dengan catatan");
  await expectNotice(page, "SKP dikembalikan dengan catatan Anda.");
}

export async function agreePlan(page: Page, plan: string): Promise<void> {
  await page.goto(`${plan}/periksa`);
  await press(page, "Setujui SKP");
  await expectNotice(page, "SKP disepakati.");
}

type TypedProgress = { indicator: string; realisation: string; url?: string; file?: string };

/** Records the realisation of one indicator in the period that is open. */
export async function recordProgress(page: Page, progress: string, typed: TypedProgress): Promise<void> {
  await page.goto(progress);
  await follow(page, new RegExp(`(Isi|Ubah) realisasi ?: ${typed.indicator}`));
  await page.getByLabel("Realisasi").fill(typed.realisation);
  if (typed.url) await page.getByLabel("Tautan bukti").fill(typed.url);
  if (typed.file) {
    const content = Buffer.from("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
    const upload = { name: typed.file, mimeType: "application/pdf", buffer: content };
    await page.locator('input[type="file"]').setInputFiles(upload);
  }
  await press(page, "Simpan realisasi");
  await expectNotice(page, "Realisasi disimpan.");
  await expect(page.getByText(typed.realisation)).toBeVisible();
}

export async function giveFeedback(page: Page, address: string, tone: string, text: string): Promise<void> {
  await page.goto(address);
  await choose(page, "Sifat umpan balik", new RegExp(`^${tone}`));
  await page.getByLabel("Umpan balik", { exact: true }).fill(text);
  await press(page, "Kirim umpan balik");
  await expectNotice(page, "Umpan balik dikirim.");
}

export type Judgement = { results: string; behaviour: string; level: string };

/** Rates every result, value and competency alike, with reasons, and reaches the check page. */
export async function rateAll(page: Page, evaluation: string, { results, behaviour, level }: Judgement) {
  await page.goto(`${evaluation}/nilai`);
  await checkEvery(page, "results", results);
  await fillReasons(page, "results", "Terlihat dari bukti dukung dan umpan balik.");
  await press(page, "Simpan, lanjut ke perilaku");
  await expect(page).toHaveURL(/bagian=perilaku/);
  await checkEvery(page, "behaviours", behaviour);
  await press(page, "Simpan, lanjut ke kompetensi");
  await expect(page).toHaveURL(/bagian=kompetensi/);
  for (const select of await page.locator('select[name^="competencies."]').all())
    await select.selectOption(level);
  await fillReasons(page, "competencies", "Diamati sehari-hari.");
  await press(page, "Simpan, lanjut ke simpulan");
  await expect(page).toHaveURL(/bagian=simpulan/);
  await page.locator(`[name="resultRating"][value="${results}"]`).check();
  await page.locator(`[name="behaviourRating"][value="${behaviour}"]`).check();
  await page.locator('[name="recommendation"]').fill("Bagikan cara kerja ini kepada rekan.");
  await press(page, "Selesai, periksa penilaian");
  await expect(page).toHaveURL(/\/periksa/);
}

async function checkEvery(page: Page, group: string, value: string): Promise<void> {
  for (const radio of await page.locator(`[name^="${group}."][name$=".rating"][value="${value}"]`).all()) {
    await radio.check();
  }
}

async function fillReasons(page: Page, group: string, text: string): Promise<void> {
  for (const area of await page.locator(`textarea[name^="${group}."][name$=".reason"]`).all()) {
    await area.fill(text);
  }
}

export async function decideEvaluation(page: Page): Promise<void> {
  await press(page, "Tetapkan hasil evaluasi");
  await expectNotice(
    page,
    "Hasil evaluasi ditetapkan. Pegawai melihatnya sekarang, atau sejak waktu yang Anda pilih.",
  );
}

/** From the decided evaluation the appraiser signs the document and hands it over. */
export async function handOver(page: Page, evaluation: string): Promise<void> {
  await page.goto(evaluation.replace("/evaluasi/", "/dokumen-evaluasi/"));
  await press(page, "Tandatangani dan sampaikan");
  await expectNotice(page, "Tanda tangan Anda tersimpan. Langkah berikutnya tertulis di bawah.");
}

export async function acknowledge(page: Page, evaluation: string): Promise<void> {
  await page.goto(`${evaluation}/terima`);
  await press(page, "Terima hasil evaluasi");
  await expectNotice(page, "Terima kasih. Hasil evaluasi sudah Anda terima.");
}

export async function objectTo(page: Page, evaluation: string, reason: string): Promise<void> {
  await page.goto(`${evaluation}/keberatan`);
  await page.getByLabel("Alasan keberatan").fill(reason);
  await press(page, "Ajukan keberatan");
  await expectNotice(page, "Keberatan Anda tercatat dan sudah dapat dilihat atasan pejabat penilai.");
}

/** Plans a dialogue of yesterday with an employee and writes its notes; returns its address. */
export async function holdDialogue(page: Page, employeeId: string, notes: string): Promise<string> {
  await page.goto(`/dialog/baru?pegawai=${employeeId}`);
  await page.getByLabel("Tanggal dan jam").fill(`${daysFromNow(-1)}T10:00`);
  await page.getByLabel("Tempat").fill("Ruang rapat");
  await page.getByLabel("Agenda").fill("Hasil evaluasi dan langkah berikutnya");
  await press(page, "Rencanakan dialog");
  await expectNotice(page, "Dialog direncanakan. Pihak lain melihatnya pada halaman Dialog kinerja.");
  const dialogue = new URL(page.url()).pathname;
  await follow(page, "Tulis catatan dialog");
  await page.getByLabel("Catatan", { exact: true }).fill(notes);
  await page.locator('[name="actions.0.text"]').fill("Mendampingi rekan baru selama satu bulan");
  await page.locator('[name="actions.0.dueOn"]').fill(daysFromNow(60));
  await press(page, "Simpan catatan");
  await expectNotice(page, "Catatan dialog disimpan. Kedua pihak perlu mengonfirmasinya.");
  return dialogue;
}

export async function confirmDialogue(page: Page, dialogue: string, notice: string): Promise<void> {
  await page.goto(dialogue);
  await press(page, "Konfirmasi catatan");
  await expectNotice(page, notice);
}

/** The address of a download gives a real PDF. */
export async function expectPdf(page: Page, address: string): Promise<void> {
  const response = await page.request.get(address);
  expect(response.status(), address).toBe(200);
  expect((await response.body()).subarray(0, 4).toString(), address).toBe("%PDF");
}
