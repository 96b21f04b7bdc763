import { existsSync } from "node:fs";
import { defineConfig } from "@playwright/test";

// npm test serves the production build and sets the address; by hand, point BASE_URL at a running application.
const systemChromium = ["/usr/bin/chromium", "/usr/bin/chromium-browser"].find(existsSync);
const flags =
  "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results",
  workers: 4,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [["list"]],
  use: {
    baseURL: process.env.BASE_URL ?? "http://localhost:3000",
    browserName: "chromium",
    locale: "id-ID",
    timezoneId: "Asia/Jakarta",
    viewport: { width: 1280, height: 800 },
    // A trace of every journey costs a fifth of the whole: `npx playwright test --trace on` records one where it is needed.
    screenshot: "only-on-failure",
    launchOptions: systemChromium ? { executablePath: systemChromium, args: flags.split(" ") } : {},
  },
});
