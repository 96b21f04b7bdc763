// npm run check:wording < file: one statement per line in, one JSON object per line out. Needs no database.
import { createInterface } from "node:readline";
import { checkLine } from "@/lib/wording/lines";

// Whoever reads may stop early ("| head"): that is not an error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  const checked = checkLine(line);
  if (checked !== null) process.stdout.write(`${JSON.stringify(checked)}\n`);
}
