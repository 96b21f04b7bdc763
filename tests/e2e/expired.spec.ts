import { expect, type Page } from "@playwright/test";
import { query, recordsOf } from "./support/database";
import { fillSignIn, signIn, test } from "./support/journey";
import { loginOf } from "./support/people";

/** The session ends while somebody writes: what was typed comes back to the same person, and to nobody else. */

const SAVED = "Sesi Anda berakhir sebelum kiriman diterima.";

async function enter(page: Page, person: string): Promise<void> {
  await fillSignIn(page, loginOf(person));
  await expect(page).not.toHaveURL(/\/masuk/);
}

/** Signs in and returns what lets the session of this sign-in time out. */
async function entered(page: Page, person: string): Promise<() => Promise<unknown>> {
  await signIn(page, loginOf(person));
  const { account } = await recordsOf(person);
  const [session] = await query<{ id: string }>(
    person,
    'select "id" from "Session" where "accountId" = $1 order by "createdAt" desc limit 1',
    [account],
  );
  return () =>
    query(person, `update "Session" set "lastSeenAt" = now() - interval '5 hours' where "id" = $1`, [
      session?.id,
    ]);
}

for (const javaScriptEnabled of [false, true]) {
  test(`a form without autosave, ${javaScriptEnabled ? "with" : "without"} JavaScript`, async ({
    visitor,
  }) => {
    const page = await visitor({ javaScriptEnabled });
    const name = `Pelatihan juru timbang ${javaScriptEnabled ? "daring" : "tatap muka"}`;
    const timeOut = await entered(page, "analis-sdm");
    await page.goto("/admin/pelatihan/baru");
    await page.getByLabel("Nama program").fill(name);
    await page.getByLabel("Penyelenggara").fill("Balai Metrologi");
    await timeOut();
    await page.getByRole("button", { name: /^Simpan|^Buat/ }).click();
    await expect(page.getByText(SAVED)).toBeVisible();
    const wayBack = page.url();
    const form = new URL(wayBack).searchParams.get("lanjut") ?? "";

    await test.step("somebody else at the same browser sees nothing of it", async () => {
      await enter(page, "kepala-biro-sdm");
      await page.goto(form);
      await expect(page.getByText("Balai Metrologi")).toHaveCount(0);
      await page.context().clearCookies();
    });

    await page.goto(wayBack);
    await enter(page, "analis-sdm");
    await expect(page.getByText(/Kami memulihkan isian yang belum disimpan/)).toBeVisible();
    await expect(page.getByLabel("Nama program")).toHaveValue(name);
    await expect(page.getByLabel("Penyelenggara")).toHaveValue("Balai Metrologi");
    const written = await query("analis-sdm", 'select 1 from "TrainingProgram" where "name" = $1', [name]);
    expect(written).toEqual([]);

    await page.getByRole("button", { name: "Buang isian itu" }).click();
    await expect(page.getByLabel("Nama program")).toHaveValue("");
    await page.goto(form);
    await expect(page.getByLabel("Nama program")).toHaveValue("");
  });
}

test("an autosaved form on a phone without JavaScript", async ({ visitor }) => {
  const page = await visitor({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } });
  const { plan } = await recordsOf("kepala-puskesmas-lembah");
  const text = "Jalur perahu sudah dipakai dua kampung; catat biayanya.";
  const timeOut = await entered(page, "kepala-dinas");
  await page.goto(`/umpan-balik/beri/${plan}`);
  await page.getByLabel("Umpan balik", { exact: true }).fill(text);
  await timeOut();
  await page.getByRole("button", { name: "Kirim umpan balik", exact: true }).click();
  await expect(page.getByText(SAVED)).toBeVisible();
  await enter(page, "kepala-dinas");
  await expect(page.getByText(/Kami memulihkan isian yang belum disimpan/)).toHaveCount(1);
  await expect(page.getByLabel("Umpan balik", { exact: true })).toHaveValue(text);
  await page.getByRole("radio", { name: /^Apresiasi/ }).check();
  await page.getByRole("button", { name: "Kirim umpan balik", exact: true }).click();
  await expect(page.getByText("Umpan balik dikirim.", { exact: true })).toBeVisible();
});
