import "server-only";
import { notFound as nextNotFound } from "next/navigation";
import { after } from "next/server";
import { cache } from "react";
import type { Actor } from "@/lib/auth/actor";
import { recordDenied } from "@/lib/core/audit";
import { logUnexpected } from "@/lib/core/logger";

type Visit = { actor: Actor | null; path: string };

/** Who asked for which page, noted by requireSession for the rest of the request. */
export const visit = cache((): Visit => ({ actor: null, path: "" }));

/**
 * Next's notFound, which also leaves a trace in the audit log: somebody signed in asked for what is not there or not
 * theirs to see, and the two look the same. Pages need no arguments; route handlers, which have no render to remember
 * the visit, pass theirs.
 */
export function notFound({ actor, path }: Visit = visit()): never {
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
