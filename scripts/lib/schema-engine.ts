import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import type { SchemaContainer, SchemaEngine } from "@prisma/schema-engine-wasm";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";
import pg from "pg";

let loaded: Promise<void> | undefined;

// The engine hands the text of an internal failure to a global of this name before it stops.
Object.assign(globalThis, {
  PRISMA_WASM_PANIC_REGISTRY: { set_message: (text: string) => console.error(text) },
});

/**
 * Runs `body` with Prisma's schema engine (the one behind `prisma migrate`) as WebAssembly, so that no binary has to be
 * downloaded. The engine wants to know the schema even where it only applies migrations. `scriptError` is what
 * PostgreSQL said about the last script that failed.
 */
export async function withSchemaEngine<T>(
  url: string,
  schema: SchemaContainer[],
  body: (engine: SchemaEngine, scriptError: () => string | undefined) => Promise<T>,
): Promise<T> {
  loaded ??= load();
  await loaded;
  const pool = new pg.Pool({ connectionString: url, connectionTimeoutMillis: 5_000, idleTimeoutMillis: 0 });
  const datamodels = schema.map((file): [string, string] => [file.path, file.content]);
  const adapter = new WholeScriptPg(pool);
  try {
    const bound = bindMigrationAwareSqlAdapterFactory(adapter);
    const engine = await bindings.SchemaEngine.new({ datamodels }, () => {}, bound);
    return await body(engine, () => adapter.scriptError).finally(() => engine.free());
  } finally {
    await pool.end();
  }
}

async function load(): Promise<void> {
  const folder = dirname(createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm"));
  const wasm = readFileSync(join(folder, "schema_engine_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(wasm, { "./schema_engine_bg.js": withoutWaiting() });
  bindings.__wbg_set_wasm(instance.exports);
  if (typeof instance.exports.__wbindgen_start === "function") instance.exports.__wbindgen_start();
}

/** The engine forgets its ten-second lock timer; unless it is detached, every script waits for it at the end. */
function withoutWaiting(): WebAssembly.ModuleImports {
  const imports: WebAssembly.ModuleImports = { ...bindings };
  for (const name of Object.keys(imports).filter((key) => key.startsWith("__wbg_setTimeout_"))) {
    imports[name] = (callback: () => void, milliseconds: number) =>
      setTimeout(callback, milliseconds >>> 0).unref();
  }
  return imports;
}

/**
 * The adapter splits scripts at every `;`, which breaks function bodies. One plain query sends the whole script, and
 * PostgreSQL runs it as one transaction.
 */
class WholeScriptPg extends PrismaPg {
  scriptError: string | undefined;

  override async connect() {
    const connection = await super.connect();
    connection.executeScript = async (script) => {
      try {
        await connection.underlyingDriver().query(script);
      } catch (error) {
        // The engine only says that a script failed; PostgreSQL says why.
        this.scriptError = error instanceof Error ? error.message : String(error);
        throw error;
      }
    };
    return connection;
  }
}
