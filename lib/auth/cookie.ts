import "server-only";
import { cookies } from "next/headers";
import { encode } from "next-auth/jwt";
import { env } from "@/lib/core/env";

export const secureCookies = env.publicUrl.startsWith("https:");

/** The cookie next-auth reads: its default name, so that both sign-in paths share one session. */
const NAME = `${secureCookies ? "__Secure-" : ""}next-auth.session-token`;

/** How long the cookie lasts at most, in seconds; the session row may end sooner. */
export const cookieSeconds = env.sessionHours * 3600;

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

export async function clearSessionCookie(): Promise<void> {
  const jar = await cookies();
  jar.set(NAME, "", { ...attributes, maxAge: 0 });
}

const attributes = { httpOnly: true, sameSite: "lax", path: "/", secure: secureCookies } as const;
