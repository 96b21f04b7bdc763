import type { Server } from "node:http";
import { type Browser, expect, type Page } from "@playwright/test";
import { createFront } from "@/scripts/server/front.mjs";
import { createGate } from "@/scripts/server/overload.mjs";
import { listenOn } from "../support/http";
import { query, recordsOf } from "./support/database";
import { test as base } from "./support/journey";

/** The server has no time for a while: people see why, nothing typed is lost, and one press later it goes on. */

const GIVER = "kepala-puskesmas";
const ABOUT = "petugas-loket";

/** The application behind a door of its own, which can be shut. */
type Door = { address: string; shut: boolean };
type Enter = (options?: { javaScriptEnabled: boolean }) => Promise<Page>;

const test = base.extend<{ door: Door; enter: Enter }>({
  door: async ({ baseURL }, use) => {
    const workers = new Set([{ port: Number(new URL(baseURL ?? "").port), active: 0 }]);
    const gate = createGate({ limit: 100, log: () => {}, random: () => 0 });
    const door: Door = { address: "", shut: false };
    const server: Server = createFront({
      workers,
      refuse: gate.refuse,
      admit: (request, response) => {
        if (door.shut) gate.refuse(request, response);
        return !door.shut;
      },
    });
    door.address = `http://localhost:${await listenOn(server)}`;
    await use(door);
    server.closeAllConnections();
    server.close();
  },
  // Pages of a journey must see no 503; these must.
  enter: async (
    { browser, as, door }: { browser: Browser; as: (who: string) => Promise<Page>; door: Door },
    use,
  ) => {
    const storageState = await (await as(GIVER)).context().storageState();
    const pages: Page[] = [];
    await use(async (options) => {
      const context = await browser.newContext({ ...options, storageState, baseURL: door.address });
      pages.push(await context.newPage());
      context.setDefaultTimeout(15_000);
      return pages.at(-1) as Page;
    });
    for (const page of pages) await page.context().close();
  },
});

async function write(page: Page, text: string): Promise<void> {
  await page.getByRole("radio", { name: /Apresiasi/ }).check();
  await page.getByLabel("Umpan balik", { exact: true }).fill(text);
}

const send = (page: Page) => page.getByRole("button", { name: "Kirim umpan balik" }).click();

const given = (text: string) => query(GIVER, 'select 1 from "Feedback" where "text" = $1', [text]);

test("with JavaScript", async ({ door, enter }) => {
  const { plan } = await recordsOf(ABOUT);
  const text = "Laporan air bersih rapi dan tepat waktu.";
  const page = await enter();
  await page.goto("/umpan-balik");

  await test.step("a page that is refused comes when asked for again", async () => {
    door.shut = true;
    await page.getByRole("link", { name: "Beranda", exact: true }).first().click();
    await expect(page.getByRole("heading", { name: "Mohon tunggu sebentar" })).toBeVisible();
    door.shut = false;
    await page.getByRole("link", { name: "Coba lagi sekarang" }).click();
    await expect(page).toHaveURL(/\/beranda$/);
    await expect(page.getByRole("navigation").first()).toBeVisible();
  });

  await test.step("what is typed stays in the form, and goes with the next press", async () => {
    await page.goto(`/umpan-balik/beri/${plan}`);
    door.shut = true;
    await write(page, text);
    await expect(page.getByText("Belum terkirim, disimpan di perangkat ini")).toBeVisible();
    await send(page);
    await expect(page.getByText("isian Anda masih ada di sini")).toBeVisible();
    await expect(page.getByLabel("Umpan balik", { exact: true })).toHaveValue(text);
    expect(await given(text)).toHaveLength(0);
    door.shut = false;
    await send(page);
    await expect(page.getByText("Umpan balik dikirim.")).toBeVisible();
    expect(await given(text)).toHaveLength(1);
  });
});

test("without JavaScript the browser sends again what it kept", async ({ door, enter }) => {
  const { plan } = await recordsOf(ABOUT);
  const text = "Catatan pemeriksaan sumur lengkap sampai kampung terjauh.";
  const page = await enter({ javaScriptEnabled: false });
  await page.goto(`/umpan-balik/beri/${plan}`);
  await write(page, text);
  door.shut = true;
  await send(page);
  await expect(page.getByRole("heading", { name: "Isian Anda belum terkirim" })).toBeVisible();
  expect(await given(text)).toHaveLength(0);
  door.shut = false;
  await page.reload();
  await expect(page.getByText("Umpan balik dikirim.")).toBeVisible();
  expect(await given(text)).toHaveLength(1);
});
