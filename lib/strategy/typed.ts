import { formatExact } from "@/lib/core/quantity";
import type { WorkblockLineKind } from "@/lib/db/generated/enums";
import { linesOf } from "@/lib/skp/content";
import type { Strategy, Workblock } from "./content";
import { LINE_LABEL, SERVICE_STEPS } from "./labels";

/** What is stored, as the fields of the form hold it: for filling the form, and for showing what somebody else stored. */

const KINDS = Object.keys(LINE_LABEL) as WorkblockLineKind[];

/** The fields of a workblock's form; lists are one line each. */
export function workblockFields({
  version: _version,
  lines,
  ...texts
}: Workblock): Record<string, string | null> {
  const lists = KINDS.map((kind) => [kind, linesOf(lines.filter((line) => line.kind === kind))]);
  return { ...texts, ...Object.fromEntries(lists) };
}

/** The fields of a strategy's form: "parts.0.statement" and so on. */
export function strategyFields({ method, total, unit, parts }: Strategy): Record<string, string | null> {
  const fields: Record<string, string | null> = {
    method,
    total: total === null ? null : formatExact(total),
    unit,
  };
  for (const [index, part] of parts.entries()) {
    const at = `parts.${index}`;
    fields[`${at}.statement`] = part.statement;
    fields[`${at}.amount`] = part.amount === null ? null : formatExact(part.amount);
    fields[`${at}.employeeId`] = part.employeeId;
    for (const { name } of SERVICE_STEPS) fields[`${at}.${name}`] = part[name];
  }
  return fields;
}
