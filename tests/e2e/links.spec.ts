import { expect, type Page } from "@playwright/test";
import { test } from "./support/journey";

/** Stays as long as no page load happens. */
const mark = (page: Page) => page.evaluate(() => document.body.setAttribute("data-marked", ""));
const marked = (page: Page) => page.locator("body[data-marked]");

test("the menu changes pages without a page load and says where one is", async ({ as }) => {
  const page = await as("petugas-loket");
  await page.goto("/beranda", { waitUntil: "networkidle" });
  await mark(page);
  const menu = page.getByRole("navigation", { name: "Menu utama", exact: true });
  await menu.getByRole("link", { name: "SKP" }).click();
  await expect(page).toHaveURL(/\/skp$/);
  await expect(menu.getByRole("link", { name: "SKP" })).toHaveAttribute("aria-current", "page");
  await expect(menu.getByRole("link", { name: "Beranda" })).not.toHaveAttribute("aria-current");
  await page.goBack();
  await expect(page).toHaveURL(/\/beranda$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/Selamat/);
  await expect(marked(page)).toBeAttached();
});

test("the menu of a phone closes behind the one who follows it", async ({ as }) => {
  const page = await as("petugas-loket", { viewport: { width: 360, height: 800 } });
  await page.goto("/beranda", { waitUntil: "networkidle" });
  await mark(page);
  await page.getByText("Menu", { exact: true }).click();
  const menu = page.getByRole("navigation", { name: "Menu utama, ponsel" });
  await menu.getByRole("link", { name: "Bantuan" }).click();
  await expect(page).toHaveURL(/\/bantuan$/);
  await expect(menu).toBeHidden();
  await expect(marked(page)).toBeAttached();
});

test("a link pressed with Control opens beside, and the page stays", async ({ as }) => {
  const page = await as("petugas-loket");
  await page.goto("/beranda", { waitUntil: "networkidle" });
  const menu = page.getByRole("navigation", { name: "Menu utama", exact: true });
  const beside = page.context().waitForEvent("page");
  await menu.getByRole("link", { name: "SKP" }).click({ modifiers: ["Control"] });
  await (await beside).waitForURL(/\/skp$/);
  await expect(page).toHaveURL(/\/beranda$/);
});

test("a page carries its content once, and shows it again on the way back", async ({ as }) => {
  const page = await as("petugas-loket");
  const main = page.getByRole("main");
  const answer = await page.goto("/beranda", { waitUntil: "networkidle" });
  const html = (await answer?.text()) ?? "";
  expect(html.match(/href="\/penugasan"/g)).toHaveLength(2);
  expect(html.match(/<script.*?<\/script>/gs)?.join()).not.toContain("/penugasan");
  const content = (await main.textContent()) ?? "";
  await mark(page);
  await page
    .getByRole("navigation", { name: "Menu utama", exact: true })
    .getByRole("link", { name: "SKP" })
    .click();
  await expect(page).toHaveURL(/\/skp$/);
  await page.goBack();
  await expect(main).toHaveText(content);
  await expect(marked(page)).toBeAttached();
});
