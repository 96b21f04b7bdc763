import { spawn } from "node:child_process";
import { join } from "node:path";
import { sectionPrinter } from "./log.mjs";
import { OperatorError, root } from "./project.mjs";

/** Node 24 from the dependencies; the scripts themselves may run on the machine's older Node. */
export const node = join(root, "node_modules/.bin/node");

/** Arguments that make Node 24 run a TypeScript file with the `@/` alias and `server-only` imports. */
export const typescript = (file, ...args) => ["--conditions=react-server", "--import", "tsx", file, ...args];

const children = new Set();

/** Asks every running child to end; what they were doing is reported as interrupted. */
export function interruptChildren() {
  for (const child of children) child.kill("SIGTERM");
}

/** Runs a command to its end, printing in its section of the log or right on the terminal; returns its exit code. `quiet` prints only a failure's output. */
export async function run(command, args, { quiet = false, ...options } = {}) {
  const { code, text } = await collect(command, args, { output: quiet ? "pipe" : "inherit", ...options });
  if (quiet && code !== 0) process.stderr.write(text);
  return code;
}

/** Runs a command to its end; returns its exit code and everything it printed. */
export function collect(command, args, { env = {}, stdin = "inherit", output = "pipe" } = {}) {
  const print = output === "inherit" ? sectionPrinter() : undefined;
  const colors = print && process.stdout.isTTY ? { FORCE_COLOR: "1" } : {};
  const streams = print ? "pipe" : output;
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, ...colors, ...env },
    stdio: [stdin, streams, streams],
  });
  children.add(child);
  let text = "";
  const take = print ?? ((chunk) => (text += chunk));
  child.stdout?.on("data", take);
  child.stderr?.on("data", take);
  return new Promise((done, reject) => {
    child.once("error", reject);
    child.once("close", (code) => {
      children.delete(child);
      done({ code: code ?? 130, text });
    });
  });
}

/** Like run, but a failing command ends the script with the given sentence. */
export async function runOrFail(command, args, sentence, options) {
  const code = await run(command, args, options);
  if (code !== 0) throw new OperatorError(sentence);
}
