import type { Instrumentation } from "next";

const HOUR_MS = 3_600_000;
const FIRST_MS = 20_000;

/** Called by Next once per server process: keeps what follows from the calendar up to date, from soon after the start. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { followCalendar } = await import("@/lib/employees/calendar");
  const { logUnexpected } = await import("@/lib/core/logger");
  const follow = () =>
    followCalendar(new Date()).catch((error) => logUnexpected(error, { event: "calendar" }));
  setTimeout(follow, FIRST_MS + Math.random() * FIRST_MS).unref();
  setInterval(follow, HOUR_MS).unref();
}

/** What failed while a page was made: logged under the same number the error page shows (its digest). */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { logger } = await import("@/lib/core/logger");
  const digest = error instanceof Error && "digest" in error ? String(error.digest) : undefined;
  const { routePath, routeType } = context;
  logger.error(
    { err: error, reference: digest, method: request.method, routePath, routeType },
    "page failed",
  );
};
