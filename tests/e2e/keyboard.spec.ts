import { expect, type Locator, type Page } from "@playwright/test";
import { recordsOf } from "./support/database";
import { test } from "./support/journey";

/** A plan is written, changed, ordered and cleared without a pointer: Tab, Enter, Space, arrows and Escape only. */

const PERSON = "arsiparis";
const FIRST = "Rekomendasi pengawasan ditindaklanjuti tepat waktu";
const SECOND = "Kertas kerja audit tersusun lengkap";

/** Presses Tab until the element has the focus; fails when it is farther away than it should be. */
async function tabTo(page: Page, target: Locator, most = 30): Promise<void> {
  for (let presses = 0; presses < most; presses++) {
    await page.keyboard.press("Tab");
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${target} is more than ${most} presses away`);
}

async function openForm(page: Page, opener: Locator, most: number): Promise<void> {
  await expect(opener).toBeVisible();
  await tabTo(page, opener, most);
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Rencana hasil kerja")).toBeVisible();
}

test("a result is written, changed, moved and removed with the keyboard alone", async ({ as }) => {
  const { plan } = await recordsOf(PERSON);
  const page = await as(PERSON);
  await page.goto(`/skp/${plan}`);
  const row = (text: string) => page.locator("li").filter({ hasText: text });
  const statement = page.getByLabel("Rencana hasil kerja");

  await test.step("past the menu with the first stop", async () => {
    await page.keyboard.press("Tab");
    await expect(page.getByRole("link", { name: "Langsung ke isi halaman" })).toBeFocused();
    await page.keyboard.press("Enter");
  });

  for (const text of [FIRST, SECOND]) {
    await test.step(`write "${text}"`, async () => {
      await openForm(page, page.getByRole("link", { name: "Tambah hasil kerja utama" }), 40);
      await tabTo(page, statement, 2);
      await page.keyboard.type(text);
      await tabTo(page, page.getByLabel("Indikator", { exact: true }).first(), 12);
      await page.keyboard.type("Persentase yang tepat waktu");
      await page.keyboard.press("Tab");
      await page.keyboard.type("90");
      await page.keyboard.press("Tab");
      await page.keyboard.type("%");
      // One line: Enter saves.
      await page.keyboard.press("Enter");
      await expect(statement).toBeHidden();
      await expect(row(text)).toBeVisible();
    });
  }

  await test.step("Escape leaves the form, and what was typed waits", async () => {
    await openForm(page, row(SECOND).getByRole("link", { name: /^Ubah/ }), 40);
    await tabTo(page, statement, 2);
    await page.keyboard.press("End");
    await page.keyboard.type(" dan rapi");
    await page.keyboard.press("Escape");
    await expect(statement).toBeHidden();
    await openForm(page, row(SECOND).getByRole("link", { name: /^Ubah/ }), 4);
    await expect(statement).toHaveValue(`${SECOND} dan rapi`);
    await tabTo(page, page.getByLabel("Penugasan dari"), 12);
    await page.keyboard.press("Enter");
    await expect(row(`${SECOND} dan rapi`)).toBeVisible();
    await expect(statement).toBeHidden();
  });

  await test.step("up by one", async () => {
    const before = await places(page);
    await tabTo(page, row(SECOND).getByRole("button", { name: /^Naikkan/ }), 40);
    await page.keyboard.press("Enter");
    await expect.poll(() => places(page)).toEqual([...before].reverse());
  });

  for (const text of [FIRST, SECOND]) {
    await test.step(`remove "${text}"`, async () => {
      await tabTo(page, row(text).getByRole("link", { name: /^Hapus/ }), 80);
      await page.keyboard.press("Enter");
      const confirm = row(text).getByRole("button", { name: "Hapus hasil kerja" });
      await expect(confirm).toBeVisible();
      await tabTo(page, confirm, 6);
      await page.keyboard.press("Enter");
      await expect(row(text)).toHaveCount(0);
    });
  }
});

/** Which of the two comes first. */
async function places(page: Page): Promise<string[]> {
  const texts = await page.locator("#hasil-kerja li").allInnerTexts();
  return texts.flatMap((text) => [FIRST, SECOND].filter((one) => text.includes(one)));
}
