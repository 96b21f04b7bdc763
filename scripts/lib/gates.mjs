// The checks behind `npm test` and `npm run validate`, and how their results are counted.
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { printLine, section } from "./log.mjs";
import { node, run } from "./process.mjs";
import { dataDir, readIfThere, root } from "./project.mjs";
import { checkStop } from "./stop.mjs";

const reports = join(dataDir, "reports");

/** Counts of everything that ran so far. */
export const totals = { passed: 0, failed: 0 };

/** A check that passes or fails as a whole. */
export const gate = (title, body) =>
  step(title, async () => {
    const passed = await body();
    totals[passed ? "passed" : "failed"] += 1;
    return passed;
  });

/** A step with its own section of the log; returns whether it passed. */
export function step(title, body) {
  checkStop();
  return section(async () => {
    printLine(`\n== ${title}`);
    const startedAt = performance.now();
    let passed = false;
    try {
      passed = await body();
    } finally {
      const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
      printLine(`-- ${passed ? "lulus" : "GAGAL"} dalam ${seconds} s`);
    }
    return passed;
  });
}

export const typecheck = () =>
  gate("Pemeriksaan tipe", async () => {
    await program("next/dist/bin/next", ["typegen"], { env: { NEXT_DIST_DIR: ".next-test" }, quiet: true });
    return (await program("typescript/bin/tsc", ["--noEmit", "-p", "tsconfig.json"])) === 0;
  });

export const lint = () =>
  gate("Lint dan format", async () => (await program("@biomejs/biome/bin/biome", ["check", "."])) === 0);

/** Runs vitest on one project and adds its tests to the totals. */
export const vitest = (project) =>
  step(project === "unit" ? "Uji unit" : "Uji integrasi (PostgreSQL)", async () => {
    const file = reportFile(project);
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
    const args = ["run", "--project", project, ...reporters];
    const code = await program("vitest/vitest.mjs", args, { stdin: "ignore" });
    const report = JSON.parse(readIfThere(file) ?? "{}");
    return count(code, report.numPassedTests ?? 0, report.numFailedTests ?? 0);
  });

/** Runs the browser journeys against a served application and adds them to the totals. */
export const playwright = (env) =>
  step("Perjalanan di peramban", async () => {
    const file = reportFile("e2e");
    const code = await program("@playwright/test/cli.js", ["test", "--reporter=list,json"], {
      env: { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: file },
      stdin: "ignore",
    });
    const { expected = 0, flaky = 0, unexpected = 0 } = JSON.parse(readIfThere(file) ?? "{}").stats ?? {};
    return count(code, expected + flaky, unexpected);
  });

/** The line that ends a run. */
export function summary() {
  console.log(`${totals.passed} passed, ${totals.failed} failed`);
  process.exitCode = totals.failed > 0 ? 1 : 0;
}

/** A runner that fails without a failed test (a crash, no tests at all) counts as one failure. */
function count(code, passed, failed) {
  totals.passed += passed;
  totals.failed += code !== 0 && failed === 0 ? 1 : failed;
  return code === 0;
}

function program(file, args, options) {
  return run(node, [join(root, "node_modules", file), ...args], options);
}

function reportFile(name) {
  mkdirSync(reports, { recursive: true });
  const file = join(reports, `${name}.json`);
  rmSync(file, { force: true });
  return file;
}
