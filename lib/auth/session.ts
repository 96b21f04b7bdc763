import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { type Actor, type AgencyActor, hasAgency } from "@/lib/auth/actor";
import { readSessionCookie } from "@/lib/auth/cookie";
import { loadActor } from "@/lib/auth/load-actor";
import { notFound } from "@/lib/auth/not-found";
import { safeReturnPath } from "@/lib/auth/rules";
import { visit } from "@/lib/auth/visit";

/**
 * The actor of this request, or null when nobody is signed in. The session row decides, not the cookie:
 * revoked, expired or idle sessions and disabled accounts give null by the next request.
 */
export const getActor = cache(async (): Promise<Actor | null> => {
  const sessionId = await readSessionCookie();
  return sessionId === null ? null : loadActor(sessionId);
});

/** For pages: the signed-in actor; anonymous people go to the sign-in page, first logins to the password page. */
export async function requireActor(): Promise<Actor> {
  const actor = await requireSession();
  if (actor.mustChangePassword) redirect("/ganti-sandi");
  return actor;
}

/** For the password page itself: signed in, even when the password must be changed first. */
export async function requireSession(): Promise<Actor> {
  const actor = await getActor();
  const asked = await headers();
  const address = asked.get("x-path") ?? undefined;
  if (actor !== null) {
    const isDocument = asked.get("x-document") === "1";
    Object.assign(visit(), { actor, path: address?.split("?")[0] ?? "", isDocument });
    return actor;
  }
  const path = safeReturnPath(address);
  redirect(path === null || path === "/" ? "/masuk" : `/masuk?lanjut=${encodeURIComponent(path)}`);
}

/** For the operator's pages: everybody else gets "not found". */
export async function requireOperator(): Promise<Actor> {
  const actor = await requireActor();
  if (!actor.isOperator) notFound();
  return actor;
}

/** For pages of one agency: operators, who have none, get "not found". */
export async function requireAgencyActor(): Promise<AgencyActor> {
  const actor = await requireActor();
  if (!hasAgency(actor)) notFound();
  return actor;
}
