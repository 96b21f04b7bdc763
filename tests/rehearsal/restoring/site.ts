import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { collect, node } from "@/scripts/lib/process.mjs";
import type { Answers } from "./inside";

type Finished = { code: number; text: string };

/** An installation with a data folder of its own, worked by the commands an operator types. */
export class Site {
  readonly pg: string;

  constructor(
    readonly folder: string,
    private readonly seed: number,
    /** BACKUP_DIR. */
    private readonly backup: string,
  ) {
    mkdirSync(folder, { recursive: true });
    this.pg = join(folder, "pg");
  }

  /** Runs one of the scripts to its end. */
  command(...args: string[]): Promise<Finished> {
    const env = {
      KINERJA_DATA_DIR: this.folder,
      BACKUP_DIR: this.backup,
      DATABASE_URL: undefined,
      APP_DATABASE_URL: undefined,
      NEXTAUTH_SECRET: undefined,
    };
    return collect(node, args, { env, stdin: "ignore" });
  }

  async succeed(...args: string[]): Promise<string> {
    const { code, text } = await this.command(...args);
    if (code !== 0) throw new Error(`${args.join(" ")} failed: ${text}`);
    return text;
  }

  /** Runs a step of inside.ts with the database of this site, which is stopped again afterwards. */
  async inside<Step extends keyof Answers>(step: Step): Promise<Answers[Step]> {
    const answer = join(this.folder, `${step}.json`);
    await this.succeed(
      "scripts/run.mjs",
      "tests/rehearsal/restoring/inside.ts",
      step,
      answer,
      String(this.seed),
    );
    return JSON.parse(readFileSync(answer, "utf8")) as Answers[Step];
  }

  /** One sentence unless the restore is refused for this reason, with everything left as it was. */
  async refusal(step: string, reason: RegExp, ...args: string[]): Promise<string[]> {
    const before = existsSync(this.pg);
    const { code, text } = await this.command("scripts/restore.mjs", ...args);
    const problems = [];
    if (code === 0 || !reason.test(text)) problems.push(`${step}: not refused as it should be: ${text}`);
    if (existsSync(this.pg) !== before) problems.push(`${step}: the data folder was touched`);
    return problems;
  }
}
