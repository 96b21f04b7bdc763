import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runOrFail } from "./process.mjs";
import { hashOf, OperatorError, readIfThere, root } from "./project.mjs";

const marker = join(root, "node_modules/.installed-from");

/** Installs the dependencies unless node_modules already is what package-lock.json describes. */
export async function ensureInstalled() {
  const [major] = process.versions.node.split(".").map(Number);
  if (major < 20)
    throw new OperatorError(`Node.js 20 atau lebih baru diperlukan; versi ini ${process.version}.`);
  const wanted = hashOf(["package-lock.json"]);
  if (readIfThere(marker) === wanted && existsSync(join(root, "node_modules/.bin/node"))) return;
  await runOrFail(
    "npm",
    ["ci", "--no-audit", "--no-fund", "--include=dev"],
    "Pemasangan paket tidak berhasil; periksa sambungan ke registri npm dan ruang disk, lalu ulangi.",
    // Prisma's own installer would look for an engine binary that this project does not use.
    {
      env: { PRISMA_SCHEMA_ENGINE_BINARY: "/bin/true", PRISMA_SKIP_POSTINSTALL_GENERATE: "1" },
      stdin: "ignore",
    },
  );
  writeFileSync(marker, wanted);
}
