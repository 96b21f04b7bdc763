// Signing in as people do it, on the production build with the demo data.
import { expect, type Page, test } from "@playwright/test";
import { loginOf, PASSWORD } from "./support/people";

const PERSON = loginOf("bidan-penyelia");

async function fill(page: Page, login: string, password = PASSWORD): Promise<void> {
  await page.getByLabel("NIP atau e-mail").fill(login);
  await page.getByLabel("Kata sandi").fill(password);
  await page.getByRole("button", { name: "Masuk" }).click();
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled, viewport: { width: 360, height: 740 } });

    test("sign in, come back to the wanted page, sign out", async ({ page, context }) => {
      const complaints: string[] = [];
      page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
      await page.goto("/umpan-balik?dari=tautan");
      await expect(page).toHaveURL(/\/masuk\?lanjut=/);
      await fill(page, PERSON, "bukan kata sandinya");
      await expect(page.getByText("kata sandi tidak cocok")).toBeVisible();
      await expect(page.getByLabel("NIP atau e-mail")).toHaveValue(PERSON);
      await expect(page.getByLabel("Kata sandi")).toHaveValue("");
      await fill(page, PERSON);
      await expect(page).toHaveURL(/\/umpan-balik\?dari=tautan/);
      const [session, ...others] = (await context.cookies()).filter(({ name }) =>
        name.includes("session-token"),
      );
      expect(others).toEqual([]);
      expect(session).toMatchObject({ httpOnly: true, sameSite: "Lax" });
      await page.goto("/ganti-sandi");
      await page
        .locator("#keluar-sini, main")
        .getByRole("button", { name: "Keluar", exact: true })
        .first()
        .click();
      await expect(page).toHaveURL(/\/masuk/);
      // The old cookie, kept by somebody, opens nothing.
      if (session) await context.addCookies([session]);
      await page.goto("/beranda");
      await expect(page).toHaveURL(/\/masuk/);
      expect(complaints).toEqual([]);
    });

    test("a return address of another site is ignored", async ({ page }) => {
      await page.goto("/masuk?lanjut=//evil.example");
      await fill(page, PERSON);
      await expect(page).toHaveURL(/\/beranda/);
    });
  });
}

test("a sign-in form sent from another site is refused", async ({ page, request, baseURL }) => {
  await page.goto("/masuk");
  const hidden = await page
    .locator("form input[type=hidden]")
    .evaluateAll((inputs) =>
      inputs.map((input) => [input.getAttribute("name") ?? "", input.getAttribute("value") ?? ""]),
    );
  const send = (headers: Record<string, string>) =>
    request.post("/masuk", {
      headers,
      multipart: { ...Object.fromEntries(hidden), login: PERSON, password: PASSWORD },
      maxRedirects: 0,
    });
  const own = new URL(baseURL ?? "").origin;
  for (const headers of [
    { origin: "https://evil.example" },
    { origin: "null" },
    { origin: "https://evil.example", "x-forwarded-host": "evil.example" },
    { origin: own, "sec-fetch-site": "cross-site" },
    {},
  ]) {
    const refused = await send(headers as Record<string, string>);
    expect(refused.headers()["set-cookie"] ?? "", JSON.stringify(headers)).not.toContain("session-token");
  }
  const accepted = await send({ origin: own, "sec-fetch-site": "same-origin" });
  expect(accepted.headers()["set-cookie"]).toContain("session-token");
});

test("every kind of answer carries the protective headers", async ({ request }) => {
  for (const path of ["/masuk", "/beranda", "/tidak-ada", "/api/health", "/api/auth/csrf"]) {
    const headers = (await request.get(path, { maxRedirects: 0 })).headers();
    expect(headers["content-security-policy"], path).toContain("frame-ancestors 'none'");
    expect(headers["strict-transport-security"], path).toContain("max-age=");
    expect(headers["x-content-type-options"], path).toBe("nosniff");
    expect(headers["referrer-policy"], path).toBe("same-origin");
    expect(headers["x-powered-by"], path).toBeUndefined();
  }
});

test("next-auth's own addresses tell nothing and lead nowhere else", async ({ request, baseURL }) => {
  for (const path of ["callback/credentials", "verify-request", "nonsense"]) {
    expect((await request.get(`/api/auth/${path}`, { maxRedirects: 0 })).status(), path).toBe(404);
  }
  const { csrfToken } = await (await request.get("/api/auth/csrf")).json();
  for (const login of ["199901012020121001", "a\0@uji.example"]) {
    const refused = await request.post("/api/auth/callback/credentials", {
      headers: { origin: new URL(baseURL ?? "").origin, "sec-fetch-site": "same-origin" },
      form: { csrfToken, login, password: "bukan ini", callbackUrl: "https://evil.example/" },
      maxRedirects: 0,
    });
    expect(refused.headers().location, login).toMatch(/\/api\/auth\/error\?error=CredentialsSignin/);
  }
});
