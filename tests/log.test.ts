import { expect, test, vi } from "vitest";
import { printLine, section } from "@/scripts/lib/log.mjs";
import { run } from "@/scripts/lib/process.mjs";

test("steps that run at the same time are told one after the other, whoever ends first", async () => {
  let printed = "";
  const write = vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    printed += text;
    return true;
  });
  const begun = Promise.withResolvers<void>();
  const slow = section(async () => {
    printLine("slow begins");
    await begun.promise;
    await run(process.execPath, ["-e", "console.log('slow child')"]);
    printLine("slow ends");
  });
  const quick = section(async () => {
    printLine("quick begins");
    await run(process.execPath, ["-e", "console.error('quick child')"]);
    printLine("quick ends");
  });
  const broken = section(async () => {
    printLine("broken");
    throw new Error("stop");
  });
  await expect(broken).rejects.toThrow("stop");
  await quick;
  expect(printed).toBe("slow begins\n");
  begun.resolve();
  await slow;
  write.mockRestore();
  expect(printed.split("\n").slice(0, -1)).toEqual([
    "slow begins",
    "slow child",
    "slow ends",
    "quick begins",
    "quick child",
    "quick ends",
    "broken",
  ]);
});
