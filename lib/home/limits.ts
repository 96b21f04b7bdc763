/** More than this many waiting things are told as "50+". */
export const MAX_WAITING = 50;

/** How long a refused task is told on the home page: 14 days. */
export const DECISION_SHOWN_MS = 14 * 86_400_000;
