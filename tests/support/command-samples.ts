import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { z } from "zod";
import type { Command } from "@/lib/core/command";
import type { Name, World } from "@/tests/support/world";

/** One use of a command in agency A, which the authorisation matrix tries as every role. */
export type Sample = {
  /** Who may: run last, must succeed. That proves the refusals before it were not refusals of a wrong input. */
  by: Name | "operator";
  /** Arranges what the command needs (in a world of its own) and returns the raw input. */
  input: (world: World) => unknown;
  /** Others of agency A who may as well: the matrix does not expect them to be refused. */
  mayAlso?: readonly Name[];
  /**
   * Only for commands whose input names no row, such as "create the year 2027": people of another agency act on their
   * own agency then, so they are not expected to be refused. Say in a few words why.
   */
  namesNothing?: string;
};

/** By export name of the command. */
export type Samples = Record<string, Sample>;

export type AnyCommand = Command<z.ZodType, unknown, unknown>;

const LIB = join(import.meta.dirname, "../../lib");
const SAMPLES = join(import.meta.dirname, "samples");

/** Every exported command of lib/<feature>/commands.ts and lib/<feature>/commands/*.ts. */
export async function findCommands(): Promise<{ feature: string; name: string; command: AnyCommand }[]> {
  const files = readdirSync(LIB, { recursive: true, encoding: "utf8" })
    .filter((file) => /^[^/]+\/commands(\.ts|\/.+\.ts)$/.test(file) && !file.endsWith(".test.ts"))
    .sort();
  const found = await Promise.all(
    files.map(async (file) => {
      const exported: Record<string, unknown> = await import(join(LIB, file));
      return Object.entries(exported).flatMap(([name, value]) =>
        isCommand(value) ? [{ feature: file.split("/")[0] ?? "", name, command: value }] : [],
      );
    }),
  );
  return found.flat();
}

function isCommand(value: unknown): value is AnyCommand {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "command";
}

/** The samples of tests/support/samples/<feature>.ts, by feature. */
export async function loadSamples(): Promise<Map<string, Samples>> {
  const files = readdirSync(SAMPLES);
  const loaded = await Promise.all(
    files.map(async (file) => {
      const { samples } = (await import(join(SAMPLES, file))) as { samples: Samples };
      return [file.replace(/\.ts$/, ""), samples] as const;
    }),
  );
  return new Map(loaded);
}
