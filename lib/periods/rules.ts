import type { Phase } from "@/lib/db/generated/enums";

/** A window accepts writes from `opensAt` (inclusive) until `closesAt` (exclusive). */
export type Window = { opensAt: Date; closesAt: Date };

/** An exception that lets somebody write until `until` (exclusive) although the window has closed. */
export type Extension = { until: Date };

export type WindowState = "BEFORE" | "OPEN" | "CLOSED";

/** State of a window at `now`; an extension only lengthens a window, it never opens one early. */
export function windowState(window: Window, extensions: readonly Extension[], now: Date): WindowState {
  if (now < window.opensAt) return "BEFORE";
  return now < effectiveClose(window, extensions) ? "OPEN" : "CLOSED";
}

/** The moment writes end for the person the extensions apply to. */
export function effectiveClose(window: Window, extensions: readonly Extension[]): Date {
  const latest = Math.max(window.closesAt.getTime(), ...extensions.map(({ until }) => until.getTime()));
  return new Date(latest);
}

export const PHASE_ORDER: readonly Phase[] = ["PLANNING", "EXECUTION", "EVALUATION", "FOLLOW_UP"];
