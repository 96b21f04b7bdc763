import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { node, runOrFail } from "./process.mjs";
import { hashOf, readIfThere, root } from "./project.mjs";

const configuration = [
  "package-lock.json",
  "tsconfig.json",
  "next.config.ts",
  "postcss.config.mjs",
  "proxy.ts",
  "scripts/lib/build.mjs",
  "scripts/server/log-output.mjs",
  "scripts/server/security-headers.mjs",
];

/**
 * Builds the production server into the given folder unless it already comes from the present sources.
 * Returns whether it built.
 */
export async function ensureBuilt(distDir, serverActionsKey) {
  const lib = readdirSync(join(root, "lib"), { withFileTypes: true }).map((entry) => join("lib", entry.name));
  const db = readdirSync(join(root, "lib/db")).map((name) => join("lib/db", name));
  // The generated client follows from prisma/schema.
  const own = [
    ...lib.filter((path) => path !== "lib/db"),
    ...db.filter((path) => path !== "lib/db/generated"),
  ];
  const sources = ["app", "components", ...own, "prisma/schema", "public", "instrumentation.ts"];
  const buildId = hashOf([...sources, ...configuration]).slice(0, 16);
  const wanted = `${buildId} ${serverActionsKey}`;
  const marker = join(root, distDir, ".built-from");
  if (readIfThere(marker) === wanted && existsSync(serverFile(distDir))) return false;
  rmSync(marker, { force: true });
  await runOrFail(
    node,
    ["node_modules/next/dist/bin/next", "build"],
    "Aplikasi tidak dapat dibangun; perbaiki galat di atas, lalu ulangi.",
    { env: buildEnvironment(distDir, buildId, serverActionsKey) },
  );
  const standalone = join(root, distDir, "standalone");
  cpSync(join(root, distDir, "static"), join(standalone, distDir, "static"), { recursive: true });
  hintCompilation(distDir, standalone);
  if (existsSync(join(root, "public")))
    cpSync(join(root, "public"), join(standalone, "public"), { recursive: true });
  mkdirSync(join(root, distDir), { recursive: true });
  writeFileSync(marker, wanted, { mode: 0o600 });
  return true;
}

/**
 * Lets browsers compile what every page runs at its start beside the page (https://v8.dev/blog/explicit-compile-hints)
 * instead of function by function while it is blocked.
 */
function hintCompilation(distDir, standalone) {
  const { rootMainFiles } = JSON.parse(readFileSync(join(root, distDir, "build-manifest.json"), "utf8"));
  for (const name of rootMainFiles) {
    const file = join(standalone, distDir, name);
    writeFileSync(file, `//# allFunctionsCalledOnLoad\n${readFileSync(file, "utf8")}`);
  }
}

/** The built server of a folder, as one Node program. */
export const serverFile = (distDir) => join(root, distDir, "standalone/server.js");

function buildEnvironment(distDir, buildId, serverActionsKey) {
  return {
    NODE_ENV: "production",
    NEXT_DIST_DIR: distDir,
    NEXT_TELEMETRY_DISABLED: "1",
    BUILD_ID: buildId,
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: serverActionsKey,
    // A build reads no data; these only let the modules load.
    APP_DATABASE_URL: "postgresql://build@localhost/build",
    NEXTAUTH_SECRET: "only-used-while-the-build-runs-0000",
  };
}
