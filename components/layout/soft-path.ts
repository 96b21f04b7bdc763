/** What decides where a pressed link leads: the parts of an anchor element. */
export type PressedLink = Pick<HTMLAnchorElement, "origin" | "pathname" | "search" | "hash" | "target"> & {
  hasAttribute: (name: string) => boolean;
};

type Here = Pick<Location, "origin" | "pathname" | "search">;

/**
 * The address the router should open for a pressed link, or null when the browser should follow it: another site, a file
 * (/api/), another window, a place on the page that is open. `target="_self"` asks for a full page load.
 */
export function softPath(link: PressedLink, here: Here): string | null {
  if (link.origin !== here.origin || link.target !== "" || link.hasAttribute("download")) return null;
  if (link.pathname.startsWith("/api/")) return null;
  const samePage = link.pathname === here.pathname && link.search === here.search;
  return samePage && link.hash !== "" ? null : link.pathname + link.search + link.hash;
}

/** Pages that belong to a menu entry though their addresses begin otherwise. */
const ELSEWHERE: Record<string, readonly string[]> = {
  "/skp": ["/progres"],
  "/penugasan": ["/tim-kerja"],
  "/perjanjian-kinerja": ["/pohon-kinerja"],
};

/** Whether the page at `path` is the one a menu entry leads to, below it, or belongs to it. */
export function isWithin(path: string, href: string): boolean {
  return [href, ...(ELSEWHERE[href] ?? [])].some((one) => path === one || path.startsWith(`${one}/`));
}
