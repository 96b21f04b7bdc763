import { spawn } from "node:child_process";
import { join } from "node:path";
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

/** Runs a command to its end with the terminal attached; returns its exit code (128 + signal when killed). */
export function run(command, args, { env = {}, quiet = false, stdin = "inherit" } = {}) {
  const output = quiet ? "pipe" : "inherit";
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: [stdin, output, output],
  });
  children.add(child);
  let captured = "";
  child.stdout?.on("data", (chunk) => (captured += chunk));
  child.stderr?.on("data", (chunk) => (captured += chunk));
  return new Promise((done, reject) => {
    child.once("error", reject);
    child.once("close", (code) => {
      children.delete(child);
      if (quiet && code !== 0) process.stderr.write(captured);
      done(code ?? 130);
    });
  });
}

/** Like run, but a failing command ends the script with the given sentence. */
export async function runOrFail(command, args, sentence, options) {
  const code = await run(command, args, options);
  if (code !== 0) throw new OperatorError(sentence);
}
