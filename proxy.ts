import { type NextRequest, NextResponse } from "next/server";

const DEVELOPMENT = process.env.NODE_ENV === "development";

/**
 * Gives every page its content security policy with a nonce of its own, and tells the page its own address (for the
 * way back after signing in). Who may see what is never decided here.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");
  const policy = policyFor(nonce);
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy);
  headers.set("x-nonce", nonce);
  headers.set("x-path", `${request.nextUrl.pathname}${request.nextUrl.search}`);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  rememberYear(request, response);
  return response;
}

/** The year chosen in the frame or in a dashboard holds for a working day. What is only fetched ahead chooses nothing. */
function rememberYear({ nextUrl, headers }: NextRequest, response: NextResponse): void {
  const year = nextUrl.searchParams.get("tahun");
  if (year === null || headers.has("next-router-prefetch") || headers.has("purpose")) return;
  const maxAge = /^20\d\d$/.test(year) ? 8 * 3600 : 0;
  const secure = nextUrl.protocol === "https:";
  response.cookies.set("tahun", maxAge > 0 ? year : "", {
    maxAge,
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    secure,
  });
}

/** Styles may stand in attributes (charts place their parts so); scripts run only with the nonce. */
function policyFor(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${DEVELOPMENT ? " 'unsafe-eval'" : ""}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

export const config = { matcher: ["/((?!api/|_next/static/|favicon.ico).*)"] };
