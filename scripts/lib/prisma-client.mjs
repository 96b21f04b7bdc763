import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { node, runOrFail } from "./process.mjs";
import { hashOf, readIfThere, root } from "./project.mjs";

const output = join(root, "lib/db/generated");
const marker = join(output, ".generated-from");
const nextTypes = join(root, "next-env.d.ts");

/** Generates the Prisma client unless it already comes from the present schema. */
export async function ensureGenerated() {
  writeNextTypes();
  const wanted = hashOf(["prisma/schema", "prisma.config.ts", "node_modules/prisma/package.json"]);
  if (readIfThere(marker) === wanted) return;
  await runOrFail(
    node,
    ["node_modules/prisma/build/index.js", "generate"],
    "Klien Prisma tidak dapat dibuat dari prisma/schema; perbaiki galat di atas, lalu ulangi.",
    // The client needs no engine binary; without this, `generate` tries to download one.
    { env: { PRISMA_SCHEMA_ENGINE_BINARY: "/bin/true", PRISMA_HIDE_UPDATE_MESSAGE: "1" }, quiet: true },
  );
  mkdirSync(output, { recursive: true });
  writeFileSync(marker, wanted);
}

/** Next rewrites this file with imports from its build folder; without that folder they would not resolve. */
function writeNextTypes() {
  const imports = readIfThere(nextTypes)?.matchAll(/^import "(.+)";$/gm);
  if (imports && [...imports].every(([, path]) => existsSync(join(root, path)))) return;
  writeFileSync(
    nextTypes,
    '/// <reference types="next" />\n/// <reference types="next/image-types/global" />\n',
  );
}
