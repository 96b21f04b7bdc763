import "server-only";
import { notFound as nextNotFound } from "next/navigation";
import { after } from "next/server";
import { type Visit, visit } from "@/lib/auth/visit";
import { recordDenied } from "@/lib/core/audit";
import { logUnexpected } from "@/lib/core/logger";

/**
 * Next's notFound, which also leaves a trace in the audit log: somebody signed in asked for what is not there or not
 * theirs to see, and the two look the same. Pages need no arguments; route handlers, which have no render to remember
 * the visit, pass theirs.
 */
export function notFound({ actor, path }: Pick<Visit, "actor" | "path"> = visit()): never {
  const agencyId = actor?.agencyId;
  if (actor && agencyId) {
    after(() =>
      recordDenied(agencyId, actor, "page.not-found", { detail: { path } }).catch((error) => {
        logUnexpected(error, { event: "page.not-found", agencyId });
      }),
    );
  }
  nextNotFound();
}
