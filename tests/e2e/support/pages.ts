import { addressOf, ROLES, SITEMAP, SUBJECT } from "./sitemap";

type Lookup = (person: string) => Promise<Record<string, string>>;
type Perspective = { title: string; person: string | null; addresses: (lookup: Lookup) => Promise<string[]> };

const CHUNK = 8;

/** Every page of the map in groups, each group as somebody who sees it. */
export const PERSPECTIVES: Perspective[] = [
  ...byViewer().flatMap(([person, routes]) =>
    chunks(routes).map((part) => ({
      title: `${person ?? "anonymous"}: ${part.join(" ")}`,
      person,
      addresses: async (lookup: Lookup) => {
        const ids = await lookup(SUBJECT);
        return part.map((route) => addressOf(entryOf(route), ids));
      },
    })),
  ),
];

function byViewer(): [string | null, string[]][] {
  const groups = new Map<string | null, string[]>();
  for (const [route, { sees, open }] of Object.entries(SITEMAP)) {
    if (route === "/" || route.startsWith("/api/")) continue;
    const role = sees[0];
    const person = open ? null : role === undefined ? undefined : ROLES[role];
    if (person !== undefined) groups.set(person, [...(groups.get(person) ?? []), route]);
  }
  return [...groups];
}

function chunks(routes: string[]): string[][] {
  const count = Math.ceil(routes.length / CHUNK);
  return Array.from({ length: count }, (_, index) => routes.slice(index * CHUNK, (index + 1) * CHUNK));
}

function entryOf(route: string) {
  const entry = SITEMAP[route];
  if (entry === undefined) throw new Error(`${route} is not on the map`);
  return entry;
}
