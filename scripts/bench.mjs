// npm run bench: builds what is measured and opens the database of the measurements; tests/bench/main.ts measures.
import "./lib/bench-environment.mjs";
import { ensureBrowser } from "./lib/browser.mjs";
import { runOnBuild } from "./lib/run-on-build.mjs";

await runOnBuild("tests/bench/main.ts", ".next-bench", ensureBrowser);
