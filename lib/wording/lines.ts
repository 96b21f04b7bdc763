import { type Checked, checkStatement } from "./findings";
import { checkIndicator } from "./plan";

/**
 * One line of a list: a statement, or a statement, indicator, target and unit parted by tabs. Null for an empty line.
 */
export function checkLine(line: string): Checked | null {
  const [text = "", indicator = "", target = "", unit = ""] = line
    .replace(/^\uFEFF/, "")
    .split("\t")
    .map((part) => part.trim());
  if (text === "") return null;
  const checked = checkStatement(text);
  if (indicator === "") return checked;
  const row = {
    statement: indicator,
    target: target === "" ? null : target,
    unit: unit === "" ? null : unit,
  };
  return {
    ...checked,
    findings: [...checked.findings, ...checkIndicator(row, { approach: "QUANTITATIVE" })],
  };
}
