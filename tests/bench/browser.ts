import { existsSync } from "node:fs";
import { type BrowserContext, chromium } from "@playwright/test";
import type { Visit } from "./visits";

const executablePath = ["/usr/bin/chromium", "/usr/bin/chromium-browser"].find(existsSync);

export const PHONE = { width: 412, height: 823 };
/** Tall enough that everything which loads when it comes into view does. */
export const DESKTOP = { width: 1280, height: 6000 };

/** Gives `work` a new browser profile (nothing cached) in which the visitor is signed in. */
export async function asVisitor<T>(
  address: string,
  { headers }: Visit,
  viewport: { width: number; height: number },
  work: (context: BrowserContext) => Promise<T>,
): Promise<T> {
  const browser = await chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"],
  });
  try {
    const context = await browser.newContext({ viewport, locale: "id-ID" });
    const [name = "", value = ""] = (headers.cookie ?? "").split(/=(.*)/s);
    if (name !== "") await context.addCookies([{ name, value, url: address }]);
    return await work(context);
  } finally {
    await browser.close();
  }
}
