/** What is wrong with the database itself, through nobody's mistake: it cannot be reached, or its disk is full. */
export type DatabaseFault = "AWAY" | "FULL";

const AWAY = new Set([
  ...[
    "ECONNREFUSED",
    "ECONNRESET",
    "EPIPE",
    "ETIMEDOUT",
    "EHOSTUNREACH",
    "ENETUNREACH",
    "ENOTFOUND",
    "EAI_AGAIN",
  ],
  // PostgreSQL: connection exceptions, shutting down, crashed, starting up, no connection left.
  ...["08000", "08001", "08003", "08004", "08006", "57P01", "57P02", "57P03", "53300"],
  // Prisma and its adapter.
  ...["P1001", "P1002", "P1017", "P2024", "ConnectionClosed", "DatabaseNotReachable", "TooManyConnections"],
]);
const FULL = new Set(["53100", "ENOSPC"]);

/** The driver has no code for these. */
const LOST = /Connection terminated|timeout exceeded when trying to connect|not queryable/;

/** Which fault an error comes from; null for every other error. */
export function faultOf(error: unknown): DatabaseFault | null {
  const all = chainOf(error);
  const codes = all.flatMap((link) =>
    [link.code, link.originalCode, link.kind].filter((code) => code !== undefined),
  );
  if (codes.some((code) => FULL.has(String(code)))) return "FULL";
  // A socket that is not there; other files that are missing are no fault of the database.
  const lost = all.some(
    ({ message, code, syscall }) =>
      (code === "ENOENT" && syscall === "connect") || (typeof message === "string" && LOST.test(message)),
  );
  return lost || codes.some((code) => AWAY.has(String(code))) ? "AWAY" : null;
}

/** Serialization failure or deadlock: safe to run the whole transaction again. */
export function isRetryable(error: unknown): boolean {
  return chainOf(error).some(
    ({ code, kind, originalCode }) =>
      code === "P2034" ||
      kind === "TransactionWriteConflict" ||
      [code, originalCode].some((one) => one === "40001" || one === "40P01"),
  );
}

type Link = { code?: unknown; kind?: unknown; originalCode?: unknown; message?: unknown; syscall?: unknown };

/** The error and what caused it: raw statements carry the driver's own error in `meta`, a commit throws it bare. */
function chainOf(error: unknown, depth = 4): Link[] {
  if (typeof error !== "object" || error === null || depth === 0) return [];
  const { cause, meta } = error as { cause?: unknown; meta?: { driverAdapterError?: unknown } };
  return [error, ...chainOf(cause, depth - 1), ...chainOf(meta?.driverAdapterError, depth - 1)];
}
