import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, it } from "vitest";
import { createLogOutput } from "@/scripts/server/log-output.mjs";

it("loses lines while there is no room, goes on by itself and says how many were lost", () => {
  const written: string[] = [];
  let room = true;
  const output = createLogOutput((text) => {
    if (!room) throw Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
    written.push(text);
  });
  output.write("satu\n");
  room = false;
  output.write("dua\n");
  output.write("tiga\n");
  room = true;
  output.write("empat\n");
  output.write("lima\n");
  expect(written).toEqual(["satu\n", expect.stringContaining('"lost":2'), "empat\n", "lima\n"]);
});

it("what is printed where nobody can take it stops no process", async () => {
  const program = `
    import { loseWhatFindsNoRoom } from "./scripts/server/log-output.mjs";
    let uncaught = 0;
    process.on("uncaughtException", () => uncaught++);
    loseWhatFindsNoRoom();
    process.once("message", () => {
      const printing = setInterval(() => { console.log("baris"); console.error("baris"); }, 5);
      setTimeout(() => { clearInterval(printing); process.send(uncaught); process.disconnect(); }, 200);
    });`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", program], {
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  child.stdout?.destroy();
  child.stderr?.destroy();
  child.send("print");
  const [[uncaught], [code]] = await Promise.all([once(child, "message"), once(child, "exit")]);
  expect({ uncaught, code }).toEqual({ uncaught: 0, code: 0 });
});
