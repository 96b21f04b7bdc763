// npm run screenshots: the pictures of the README, taken from a demo that runs (npm start) at BASE_URL or PORT. Checks
// one small file on the import page; saves nothing else.
import { existsSync, mkdirSync } from "node:fs";
import { type Browser, chromium, type Page } from "@playwright/test";
import logins from "@/prisma/seed/logins.json";
import { csvOf, inventedEmployees } from "@/tests/support/import-fixture";

const address = process.env.BASE_URL ?? `http://localhost:${process.env.PORT ?? 3000}`;
const folder = "docs/screenshots";
const desktop = { width: 1280, height: 800 };
const phone = { width: 360, height: 740 };

type Shot = {
  name: string;
  person: string;
  open: (page: Page) => Promise<unknown>;
  viewport?: typeof desktop;
};

const shots: Shot[] = [
  { name: "beranda", person: "kepala-puskesmas", open: async () => {} },
  { name: "beranda-ponsel", person: "bidan-penyelia", open: async () => {}, viewport: phone },
  {
    name: "skp",
    person: "bidan-penyelia",
    open: (page) => page.getByRole("link", { name: "Buka SKP" }).click(),
  },
  {
    name: "nilai",
    person: "kepala-puskesmas",
    open: (page) =>
      page
        .getByRole("link", { name: /^Nilai/ })
        .first()
        .click(),
  },
  { name: "dasbor", person: "kepala-dinas", open: (page) => page.goto(`${address}/dasbor`) },
  { name: "import", person: "analis-bkpsdm", open: checkFile },
];

const executablePath = ["/usr/bin/chromium", "/usr/bin/chromium-browser"].find(existsSync);
const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ["--no-sandbox"] });
try {
  mkdirSync(folder, { recursive: true });
  for (const shot of shots) await take(browser, shot);
} finally {
  await browser.close();
}

async function take(opened: Browser, { name, person, open, viewport = desktop }: Shot): Promise<void> {
  const page = await opened.newPage({ viewport, locale: "id-ID", timezoneId: "Asia/Jayapura" });
  const account = logins.find((login) => login.person === person);
  await page.goto(`${address}/masuk`);
  await page.getByLabel("NIP atau e-mail").fill(account?.login ?? "");
  await page.getByLabel("Kata sandi", { exact: true }).fill(account?.password ?? "");
  await page.getByRole("button", { name: "Masuk" }).click();
  await page.waitForURL("**/beranda");
  await open(page);
  await page.waitForLoadState("networkidle");
  await page.screenshot({ path: `${folder}/${name}.png` });
  console.log(`${folder}/${name}.png`);
  await page.close();
}

async function checkFile(page: Page): Promise<void> {
  const rows = inventedEmployees(8, 2).map((row, index) =>
    index === 3
      ? { ...row, nip: "1.98609E+17" }
      : { ...row, kode_unit: index === 5 ? "99" : "04.10", kepala_unit: "tidak" },
  );
  await page.goto(`${address}/admin/impor`);
  const file = { name: "pegawai-contoh.csv", mimeType: "text/csv", buffer: Buffer.from(csvOf(rows)) };
  await page.getByLabel("Berkas unit atau pegawai").setInputFiles(file);
  await page.getByRole("button", { name: "Periksa berkas" }).click();
  await page.getByRole("heading", { level: 1, name: file.name }).waitFor();
  await page.getByRole("heading", { name: "Isi berkas" }).evaluate((heading) => heading.scrollIntoView());
}
