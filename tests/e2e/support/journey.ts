import {
  type APIRequest,
  type BrowserContextOptions,
  test as base,
  expect,
  type Page,
} from "@playwright/test";
import { loginOf, PASSWORD } from "./people";

type State = Exclude<BrowserContextOptions["storageState"], string | undefined>;
type Fixtures = {
  /** A page of its own, signed in as a person of the demo. */
  as: (person: string, options?: BrowserContextOptions) => Promise<Page>;
  /** A page of its own that fails the test on a server error or a script error. */
  visitor: (options?: BrowserContextOptions) => Promise<Page>;
};

/** One sign-in per person and worker. */
const sessions = new Map<string, State>();

/** Playwright's test with people, who have signed in through the form. */
export const test = base.extend<Fixtures>({
  visitor: async ({ browser }, use) => {
    const pages: Page[] = [];
    const faults: string[] = [];
    await use(async (options) => {
      const page = await (await browser.newContext(options)).newPage();
      page.setDefaultTimeout(15_000);
      watch(page, faults);
      pages.push(page);
      return page;
    });
    for (const page of pages) await page.context().close();
    expect(faults).toEqual([]);
  },
  as: async ({ playwright, baseURL, visitor }, use) => {
    await use(async (person, options) => {
      const storageState =
        sessions.get(person) ?? (await signedIn(playwright.request, baseURL ?? "", person));
      sessions.set(person, storageState);
      return visitor({ ...options, storageState });
    });
  },
});

function watch(page: Page, faults: string[]): void {
  page.on("pageerror", (error) => faults.push(`${page.url()}: ${error.message}`));
  page.on("response", (response) => {
    if (response.status() >= 500) faults.push(`${response.url()}: ${response.status()}`);
  });
}

/** Sends the sign-in form as a browser without JavaScript does; a browser of its own for it would cost a second. */
async function signedIn(client: APIRequest, baseURL: string, person: string): Promise<State> {
  const request = await client.newContext({ baseURL });
  const form = await (await request.get("/masuk")).text();
  const hidden = [...form.matchAll(/<input type="hidden" name="([^"]+)"(?: value="([^"]*)")?/g)].map(
    ([, name = "", value = ""]) => [name, value.replaceAll("&quot;", '"').replaceAll("&amp;", "&")],
  );
  const multipart = { ...Object.fromEntries(hidden), login: loginOf(person), password: PASSWORD };
  const response = await request.post("/masuk", { multipart, headers: { origin: baseURL } });
  expect(new URL(response.url()).pathname, `${person} signs in`).not.toBe("/masuk");
  const state = await request.storageState();
  await request.dispose();
  return state;
}

/** Signs in through the form and waits for the first page. */
export async function signIn(page: Page, login: string, password = PASSWORD): Promise<void> {
  await page.goto("/masuk");
  await fillSignIn(page, login, password);
  await expect(page).not.toHaveURL(/\/masuk/);
}

/** Fills in and sends the sign-in form of the page that is open. */
export async function fillSignIn(page: Page, login: string, password = PASSWORD): Promise<void> {
  await page.getByLabel("NIP atau e-mail").fill(login);
  await page.getByLabel("Kata sandi", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Masuk" }).click();
}
