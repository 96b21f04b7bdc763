import "server-only";
import { cookies } from "next/headers";
import { decode, encode } from "next-auth/jwt";
import { env } from "@/lib/core/env";

export const secureCookies = env.publicUrl.startsWith("https:");

/** The cookie next-auth reads: its default name, so that both sign-in paths share one session. */
const NAME = `${secureCookies ? "__Secure-" : ""}next-auth.session-token`;

/**
 * How long the cookie lasts, in seconds: a day longer than any session, so that a form which comes too late still tells
 * whose it is (lib/core/kept-input.ts). Only the session row lets anybody in.
 */
export const cookieSeconds = (env.sessionHours + 24) * 3600;

/** Hands the browser its session: the cookie holds nothing but the encrypted session id. */
export async function setSessionCookie(sessionId: string): Promise<void> {
  const value = await encode({
    token: { sid: sessionId },
    secret: env.nextAuthSecret,
    maxAge: cookieSeconds,
  });
  const jar = await cookies();
  jar.set(NAME, value, { ...attributes, maxAge: cookieSeconds });
}

/**
 * The session id in the request's cookie, or null when it is absent, expired or forged. Read directly: next-auth's
 * getServerSession would also write a new cookie value that a page cannot send, for twice the cost.
 */
export async function readSessionCookie(): Promise<string | null> {
  const token = (await cookies()).get(NAME)?.value;
  if (token === undefined) return null;
  const known = opened.get(token);
  if (known !== undefined && known.until > Date.now()) return known.sid;
  try {
    const content = await decode({ token, secret: env.nextAuthSecret });
    if (content?.sid === undefined) return null;
    if (opened.size >= MOST_OPENED) opened.clear();
    if (typeof content.exp === "number") opened.set(token, { sid: content.sid, until: content.exp * 1000 });
    return content.sid;
  } catch {
    return null;
  }
}

/** Cookies that were opened before: decrypting costs as much as a query. Whether the session lives is asked each time. */
const opened = new Map<string, { sid: string; until: number }>();
const MOST_OPENED = 5_000;

export async function clearSessionCookie(): Promise<void> {
  const jar = await cookies();
  jar.set(NAME, "", { ...attributes, maxAge: 0 });
}

const attributes = { httpOnly: true, sameSite: "lax", path: "/", secure: secureCookies } as const;
