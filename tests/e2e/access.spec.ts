import { type APIRequestContext, expect } from "@playwright/test";
import { recordsOf } from "./support/database";
import { test } from "./support/journey";
import { addressOf, findRoutes, ROLES, type Role, SITEMAP, SUBJECT } from "./support/sitemap";

/** Every route as everybody: those who may, get the page; the others learn nothing, not even that there is one. */

type Outcome = "content" | "sign-in" | "nothing" | `elsewhere ${string}` | `fault ${number}`;

test("the map names every route, and no other", () => {
  expect(Object.keys(SITEMAP).sort()).toEqual(findRoutes());
});

test("anonymous visitors get the sign-in page or nothing", async ({ request }) => {
  const ids = await recordsOf(SUBJECT);
  const surprises: string[] = [];
  for (const [route, entry] of Object.entries(SITEMAP)) {
    const outcome = await visit(request, addressOf(entry, ids));
    const expected = entry.open ? outcome === "content" : outcome === "sign-in" || outcome === "nothing";
    if (!expected) surprises.push(`${route}: ${outcome}`);
  }
  expect(surprises).toEqual([]);
});

for (const role of Object.keys(ROLES) as Role[]) {
  test(`as ${role}`, async ({ as }) => {
    const { request } = (await as(ROLES[role])).context();
    const ids = await recordsOf(SUBJECT);
    const surprises: string[] = [];
    for (const [route, entry] of Object.entries(SITEMAP)) {
      const outcome = await visit(request, addressOf(entry, ids));
      const allowed = entry.sees.includes(role);
      const expected = allowed
        ? outcome === "content" || outcome.startsWith("elsewhere")
        : outcome === "nothing" || outcome === "elsewhere /operator/instansi";
      if (!expected) surprises.push(`${route}: ${outcome}, ${allowed ? "should see it" : "must not see it"}`);
    }
    expect(surprises).toEqual([]);
  });
}

/** What a visitor gets at an address, without following it anywhere. */
async function visit(request: APIRequestContext, address: string): Promise<Outcome> {
  const response = await request.get(address, { maxRedirects: 0 });
  const status = response.status();
  if (status === 200) return "content";
  if (status >= 300 && status < 400) {
    const target = new URL(response.headers().location ?? "/", response.url()).pathname;
    return target === "/masuk" ? "sign-in" : `elsewhere ${target}`;
  }
  return [401, 403, 404, 405].includes(status) ? "nothing" : `fault ${status}`;
}
