import type { PositionKind, PositionLevel } from "@/lib/db/generated/enums";

/** Path of a unit below its parent: ids from the root down, each followed by "/". */
export function pathBelow(parentPath: string | null, id: string): string {
  return `${parentPath ?? "/"}${id}/`;
}

/** 0 for the root. */
export function depthOf(path: string): number {
  return path.split("/").length - 3;
}

/** Ids of the units on a path, from the root down to the unit itself. */
export function idsOf(path: string): string[] {
  return path.split("/").filter((id) => id !== "");
}

/** Whether the unit at `path` is the one at `root` or lies below it. */
export function isWithin(path: string, root: string): boolean {
  return path.startsWith(root);
}

/** Whether a level belongs to a kind of position (PP 11/2017: JPT and administration, functional, executing). */
export function levelFits(kind: PositionKind, level: PositionLevel): boolean {
  if (level.startsWith("JF_")) return kind === "FUNCTIONAL";
  return level === "PELAKSANA" ? kind === "EXECUTING" : kind === "STRUCTURAL";
}
