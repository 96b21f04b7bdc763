import { env } from "@/lib/core/env";

/**
 * Whether a write comes from one of our own pages. Browsers send Sec-Fetch-Site, which a page cannot forge; older
 * ones send only Origin. Next's own check can be fooled by X-Forwarded-Host and accepts a missing Origin, so every
 * action and every handler that writes asks this first. Both headers missing: refused.
 */
export function isSameOrigin(headers: Headers): boolean {
  const site = headers.get("sec-fetch-site");
  const origin = headers.get("origin");
  if (site === null) return origin === env.publicOrigin;
  const originFits =
    origin === null || origin === env.publicOrigin || hostOf(origin) === (headers.get("host") ?? "");
  return originFits && (site === "same-origin" || site === "none");
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
