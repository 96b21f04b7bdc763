import { expect, type Page } from "@playwright/test";
import { recordsOf } from "./support/database";
import { test } from "./support/journey";
import { addressOf, findRoutes, ROLES, type Role, SITEMAP, SUBJECT } from "./support/sitemap";

/** Every route as everybody: those who may, get the page; the others learn nothing, not even that there is one. */

type Outcome = "content" | "operator's list" | "sign-in" | "nothing" | `fault ${number}`;

test("the map names every route, and no other", () => {
  expect(Object.keys(SITEMAP).sort()).toEqual(findRoutes());
});

test("anonymous visitors get the sign-in page or nothing", async ({ baseURL }) => {
  const client = { origin: baseURL ?? "", cookie: "" };
  const ids = await recordsOf(SUBJECT);
  const surprises: string[] = [];
  for (const { route, entry, outcome } of await crawl(client, ids)) {
    const expected = entry.open ? outcome === "content" : outcome === "sign-in" || outcome === "nothing";
    if (!expected) surprises.push(`${route}: ${outcome}`);
  }
  expect(surprises).toEqual([]);
});

for (const role of Object.keys(ROLES) as Role[]) {
  test(`as ${role}`, async ({ as, baseURL }) => {
    const client = await clientOf(await as(ROLES[role]), baseURL);
    const ids = await recordsOf(SUBJECT);
    const surprises: string[] = [];
    for (const { route, entry, outcome } of await crawl(client, ids)) {
      const allowed = entry.sees.includes(role);
      const home = role === "operator" && outcome === "operator's list";
      const expected = allowed ? outcome === "content" || home : outcome === "nothing" || home;
      if (!expected) surprises.push(`${route}: ${outcome}, ${allowed ? "should see it" : "must not see it"}`);
    }
    expect(surprises).toEqual([]);
  });
}

/** Somebody who asks for pages without a browser. */
type Client = { origin: string; cookie: string };

async function clientOf(page: Page, origin = ""): Promise<Client> {
  const cookies = await page.context().cookies();
  return { origin, cookie: cookies.map(({ name, value }) => `${name}=${value}`).join("; ") };
}

/** What a visitor gets on every route, a few routes at a time. */
async function crawl(client: Client, ids: Record<string, string>) {
  const routes = Object.entries(SITEMAP);
  const visits = [];
  for (let at = 0; at < routes.length; at += 8) {
    const some = routes.slice(at, at + 8).map(async ([route, entry]) => {
      return { route, entry, outcome: await visit(client, addressOf(entry, ids)) };
    });
    visits.push(...(await Promise.all(some)));
  }
  return visits;
}

/** What a visitor finally gets at an address. */
async function visit({ origin, cookie }: Client, address: string): Promise<Outcome> {
  const response = await fetch(`${origin}${address}`, { headers: { cookie } });
  await response.arrayBuffer();
  const { status } = response;
  const landed = new URL(response.url).pathname;
  if (landed === "/masuk" && address !== "/masuk") return "sign-in";
  if (status === 200) return landed === "/operator/instansi" ? "operator's list" : "content";
  return [400, 401, 403, 404, 405].includes(status) ? "nothing" : `fault ${status}`;
}

test("nonsense in an address is not found or ignored, never a fault", async ({ as, baseURL }) => {
  // Some seven addresses for each of more than a hundred routes.
  test.setTimeout(300_000);
  const client = await clientOf(await as(ROLES.hrAdmin), baseURL);
  const ids = await recordsOf(SUBJECT);
  const part = ["%00", "-".repeat(36), "__proto__", "a".repeat(500)];
  const asked = ["%00", "__proto__", "-1"];
  const names = [
    "hal",
    "cari",
    "status",
    "tahun",
    "nip",
    "kabar",
    "ubah",
    "bagian",
    "sub",
    "sebelum",
    "dari",
  ];
  const faults: string[] = [];
  for (const [route, entry] of Object.entries(SITEMAP)) {
    const queries = asked.map((value) => names.map((name) => `${name}=${value}`).join("&"));
    const addresses = [
      ...queries.map((query) => `${addressOf(entry, ids)}?${query}`),
      ...(route.includes("[") ? part.map((value) => route.replaceAll(/\[[^\]]+\]/g, value)) : []),
    ];
    const outcomes = await Promise.all(addresses.map((address) => visit(client, address)));
    for (const [index, outcome] of outcomes.entries()) {
      if (outcome.startsWith("fault")) faults.push(`${addresses[index]?.slice(0, 120)}: ${outcome}`);
    }
  }
  expect(faults).toEqual([]);
});
