import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";

/** What `npm run -s check:wording` prints for the given standard input. */
function check(input: string): {
  lines: { text: string; kind: string; findings: object[] }[];
  status: number | null;
} {
  const { stdout, status } = spawnSync("npm", ["run", "-s", "check:wording"], { input, encoding: "utf8" });
  return {
    lines: stdout
      .trimEnd()
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
    status,
  };
}

describe("npm run check:wording", () => {
  it("prints one object per statement, whatever the line ends and marks", () => {
    const { lines, status } = check(
      "\uFEFFMenyusun laporan\r\n\r\n  \nPengawasan\nKepuasan instansi pengusul",
    );
    expect(status).toBe(0);
    expect(lines.map(({ text, kind }) => [text, kind])).toEqual([
      ["Menyusun laporan", "activity"],
      ["Pengawasan", "category"],
      ["Kepuasan instansi pengusul", "achievement"],
    ]);
    expect(lines.map(({ findings }) => findings.length)).toEqual([1, 1, 0]);
  }, 20_000);

  it("prints nothing for nothing", () => {
    expect(check("")).toEqual({ lines: [], status: 0 });
  }, 20_000);
});
