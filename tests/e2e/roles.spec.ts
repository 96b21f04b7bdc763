import { expect } from "@playwright/test";
import { query, recordsOf } from "./support/database";
import { test } from "./support/journey";
import { expectNotice } from "./support/steps";

/** Roles of the matrix that need somebody else, on a phone that runs no script. */
const plain = { javaScriptEnabled: false, viewport: { width: 360, height: 800 } };

test("a role for somebody of another unit waits for that person's own appraiser, then goes into the plan", async ({
  as,
}) => {
  const giver = await as("kabid-kesmas", plain);
  const appraiser = await as("kepala-puskesmas-lembah", plain);
  const member = await as("sanitarian-lembah", plain);
  const { plan: matrix } = await recordsOf("kabid-kesmas");
  const { plan, employee } = await recordsOf("sanitarian-lembah");
  const [task] = await query<{ id: string; title: string }>(
    "sanitarian-lembah",
    `select t."id", t."title" from "MatrixRole" r join "TaskAssignment" t on t."id" = r."taskId"`,
  );

  await giver.goto(`/skp/${matrix}/matriks/${employee}`);
  await expect(giver.getByRole("link", { name: "menunggu persetujuan pejabat penilainya" })).toBeVisible();
  await expect(giver.getByRole("button", { name: "Masukkan ke SKP" })).toHaveCount(0);

  await appraiser.goto(`/penugasan/${task?.id}`);
  await appraiser.locator('[name="decision"][value="APPROVED"]').check();
  await appraiser.getByRole("button", { name: "Simpan keputusan" }).click();
  await expect(appraiser.getByText("Disetujui oleh").first()).toBeVisible();

  await member.goto(`/skp/${plan}`);
  await member.getByRole("button", { name: "Ambil semua peran saya" }).click();
  await expect(member.getByRole("heading", { name: "Hasil kerja" }).first()).toBeVisible();
  await expect(member.getByText(task?.title ?? "").first()).toBeVisible();
  await giver.goto(`/skp/${matrix}/matriks/${employee}`);
  await expect(giver.getByText("sudah di SKP").first()).toBeVisible();
});

test("a role is parted from a result in other words and linked again with one press", async ({ as }) => {
  const lead = await as("kepala-subdirektorat-2", plain);
  const { plan } = await recordsOf("kepala-subdirektorat-2");
  const { employee } = await recordsOf("jf-tata-bangunan-muda");
  const row = `/skp/${plan}/matriks/${employee}`;
  await lead.goto(row);
  const linked = lead.getByRole("button", { name: /Lepaskan tautan ke SKP/ });
  const count = await linked.count();
  await lead.getByRole("button", { name: /Lepaskan tautan ke SKP ?: Telaahan jawaban/ }).click();
  await expectNotice(lead, "Tersimpan.");
  await expect(linked).toHaveCount(count - 1);
  await lead.getByRole("button", { name: /Tautkan ?: Telaahan jawaban/ }).click();
  await expectNotice(lead, "Tersimpan.");
  await expect(linked).toHaveCount(count);
  await expect(lead.getByText(/sudah di SKP: “Telaahan jawaban atas pengaduan pengguna/)).toBeVisible();
});

test("the head of a unit chooses the approach; new plans say so", async ({ as }) => {
  const head = await as("kepala-puskesmas-lembah", plain);
  const { unit } = await recordsOf("kepala-puskesmas-lembah");
  await head.goto("/tim");
  await head.getByRole("link", { name: "Pendekatan SKP unit" }).click();
  await expect(head).toHaveURL(new RegExp(`/unit/${unit}`));
  await head.locator('[name="approach"][value="QUALITATIVE"]').check();
  await head.getByRole("button", { name: "Simpan pendekatan" }).click();
  await expectNotice(head, "Tersimpan.");
  await expect(head.locator('[name="approach"][value="QUALITATIVE"]')).toBeChecked();
  const member = await as("perawat-lembah", plain);
  await member.goto(`/unit/${unit}`);
  await expect(member.getByText("Kualitatif, dipilih pimpinan unit.")).toBeVisible();
});

test("what was talked over stays readable at its row", async ({ as }) => {
  const employee = await as("bidan-penyelia", plain);
  const { plan } = await recordsOf("bidan-penyelia");
  await employee.goto(`/skp/${plan}`);
  await employee.getByText(/2 komentar selesai/).click();
  await expect(employee.getByText(/Ditandai selesai oleh Sari Wulandari/).first()).toBeVisible();
  await expect(employee.getByText(/Selesai dengan kesepakatan SKP oleh/).first()).toBeAttached();
});
