import { expect, type Page } from "@playwright/test";
import { query, recordsOf } from "./support/database";
import { signIn, test } from "./support/journey";
import { loginOf } from "./support/people";

const NEW_PASSWORD = "payung-kuning-di-dermaga";

test("a code of the admin makes the first password; the account is in at once", async ({ as, visitor }) => {
  const admin = await as("analis-bkpsdm");
  const { employee } = await recordsOf("administrasi-dinkes");
  await admin.goto(`/admin/akun/${employee}`);
  await admin.getByRole("button", { name: "Atur ulang dan terbitkan kode" }).click();
  const sentence = await admin
    .getByText(/[A-Z0-9]{4}-[A-Z0-9]{4}/)
    .first()
    .textContent();
  const code = /[A-Z0-9]{4}(-[A-Z0-9]{4})+/.exec(sentence ?? "")?.[0] ?? "";
  const page = await visitor();
  await page.goto("/aktivasi");
  await page.getByLabel("NIP atau e-mail").fill(loginOf("administrasi-dinkes"));
  await page.getByLabel("Kode aktivasi").fill(code);
  await fillNewPassword(page);
  await page.getByRole("button", { name: "Aktifkan akun" }).click();
  await expect(page.getByRole("heading", { name: /Selamat/ })).toBeVisible();
});

test("who must change the password reaches nothing else before", async ({ visitor }) => {
  const login = loginOf("epidemiolog");
  await query("epidemiolog", 'update "Account" set "mustChangePassword" = true where "nip" = $1', [login]);
  const page = await visitor();
  await signIn(page, login);
  await expect(page).toHaveURL(/\/ganti-sandi/);
  await page.goto("/skp");
  await expect(page).toHaveURL(/\/ganti-sandi/);
  await page.getByLabel("Kata sandi sekarang").fill("Demo-Kinerja-2026");
  await fillNewPassword(page);
  await page.getByRole("button", { name: "Ganti kata sandi" }).click();
  await expect(page.getByRole("heading", { name: /Selamat/ })).toBeVisible();
  const again = await visitor();
  await signIn(again, login, NEW_PASSWORD);
  await expect(again.getByRole("heading", { name: /Selamat/ })).toBeVisible();
});

test("after five wrong passwords the right one waits too, until the admin unlocks", async ({
  as,
  visitor,
}) => {
  const login = loginOf("kasubbag-umum");
  const page = await visitor();
  for (let attempt = 1; attempt <= 5; attempt++) await refused(page, login, `salah-${attempt}`);
  await refused(page, login, "Demo-Kinerja-2026");
  const admin = await as("analis-bkpsdm");
  const { employee } = await recordsOf("kasubbag-umum");
  await admin.goto(`/admin/akun/${employee}`);
  await admin.getByRole("button", { name: "Buka kunci sekarang" }).click();
  await expect(admin.getByText("Kunci sementara dibuka.")).toBeVisible();
  await signIn(page, login);
  await expect(page.getByRole("heading", { name: /Selamat/ })).toBeVisible();
});

test("signing out ends the session everywhere it was copied to, at once", async ({ visitor }) => {
  const page = await visitor();
  await signIn(page, loginOf("arsiparis"));
  const copy = await visitor({ storageState: await page.context().storageState() });
  await copy.goto("/skp");
  await expect(copy.getByRole("heading", { name: "SKP saya" })).toBeVisible();
  await page.getByRole("button", { name: "Keluar" }).click();
  await expect(page).toHaveURL(/\/masuk/);
  await copy.goto("/skp");
  await expect(copy).toHaveURL(/\/masuk/);
});

async function fillNewPassword(page: Page): Promise<void> {
  await page.getByLabel("Kata sandi baru", { exact: true }).fill(NEW_PASSWORD);
  await page.getByLabel("Ulangi kata sandi baru").fill(NEW_PASSWORD);
}

async function refused(page: Page, login: string, password: string): Promise<void> {
  await page.goto("/masuk");
  await page.getByLabel("NIP atau e-mail").fill(login);
  await page.getByLabel("Kata sandi", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Masuk" }).click();
  await expect(page.getByText(/kata sandi tidak cocok.*tunggu 15 menit/)).toBeVisible();
}
