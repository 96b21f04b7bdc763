import { recordsOf } from "./support/database";
import { test } from "./support/journey";
import {
  acknowledge,
  addResult,
  agreePlan,
  confirmDialogue,
  decideEvaluation,
  handOver,
  holdDialogue,
  objectTo,
  rateAll,
  recordProgress,
  submitPlan,
  writeLines,
} from "./support/steps";

/** The core of the year on a phone that runs no script, from signing in to the answer. */
const plain = { javaScriptEnabled: false, viewport: { width: 360, height: 800 } };

test("a result, the agreement and the realisation", async ({ as }) => {
  const employee = await as("pranata-sdm", plain);
  const superior = await as("kepala-biro-sdm", plain);
  const { plan } = await recordsOf("pranata-sdm");
  const address = `/skp/${plan}`;
  await addResult(employee, address, {
    statement: "Arsip kepegawaian digital lengkap",
    indicators: ["Berkas terpindai per bulan"],
  });
  await writeLines(employee, address, /Ubah konsekuensi/, "Menjadi pertimbangan pelatihan tahun depan");
  await submitPlan(employee, address);
  await agreePlan(superior, address);
  await recordProgress(employee, `/progres/${plan}`, {
    indicator: "Berkas terpindai per bulan",
    realisation: "412 berkas pada Oktober",
    file: "rekap-oktober.pdf",
  });
});

test("rating, decision, dialogue and answer", async ({ as }) => {
  const employee = await as("jf-tata-bangunan-muda", plain);
  const superior = await as("kepala-subdirektorat-2", plain);
  const { evaluation, employee: employeeId } = await recordsOf("jf-tata-bangunan-muda");
  const address = `/evaluasi/${evaluation}`;
  await rateAll(superior, address, { results: "MEETS", behaviour: "MEETS", level: "3" });
  await decideEvaluation(superior);
  await handOver(superior, address);
  const notes = "Telaahan dipakai sebagai contoh bagi tim.";
  const dialogue = await holdDialogue(superior, employeeId ?? "", notes);
  await confirmDialogue(
    employee,
    dialogue,
    "Konfirmasi Anda dicatat. Dialog selesai setelah pihak lain mengonfirmasi.",
  );
  await acknowledge(employee, address);
});

test("an objection", async ({ as }) => {
  const employee = await as("pranata-komputer", plain);
  const { evaluation } = await recordsOf("pranata-komputer");
  await objectTo(
    employee,
    `/evaluasi/${evaluation}`,
    "Dua modul tertunda karena persyaratan berubah bulan Agustus.",
  );
});
