import { existsSync } from "node:fs";
import { node, run, runOrFail } from "./process.mjs";

/** Makes sure a Chromium is there: Debian's own when this is root on Debian, else the one Playwright brings. */
export async function ensureBrowser() {
  if (existsSync("/usr/bin/chromium") || existsSync("/usr/bin/chromium-browser")) return;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    const env = { DEBIAN_FRONTEND: "noninteractive" };
    await run("apt-get", ["update", "-qq"], { env, quiet: true, stdin: "ignore" });
    const code = await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], {
      env,
      quiet: true,
      stdin: "ignore",
    });
    if (code === 0) return;
  }
  await runOrFail(
    node,
    ["node_modules/@playwright/test/cli.js", "install", "chromium"],
    "Chromium tidak dapat dipasang; pasang paket chromium, lalu ulangi npm test.",
    { stdin: "ignore" },
  );
}
