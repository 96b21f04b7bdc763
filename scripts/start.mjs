// npm start: from a fresh checkout to a serving application, one step after the other.
import { existsSync, statfsSync } from "node:fs";
import { join } from "node:path";
import { ensureBuilt } from "./lib/build.mjs";
import { deleteEmbedded, openDatabase, reviveEmbedded } from "./lib/database.mjs";
import { demoLogins, forgetSeed, isHalfSeeded, seedDemo } from "./lib/demo.mjs";
import { ensureInstalled } from "./lib/install.mjs";
import { acquireLock, releaseLock, updateLock } from "./lib/lock.mjs";
import { migrate } from "./lib/migrate.mjs";
import { canListen } from "./lib/postgres.mjs";
import { ensureGenerated } from "./lib/prisma-client.mjs";
import { main, OperatorError, root } from "./lib/project.mjs";
import { serve } from "./lib/serve.mjs";
import { checkStop, watchForStop } from "./lib/stop.mjs";
import { loseWhatFindsNoRoom } from "./server/log-output.mjs";

const distDir = ".next";
const port = Number(process.env.PORT || 3000);
// What an installation with its build and database takes, and what a running one needs as reserve.
const firstMegabytes = 2_500;
const laterMegabytes = 500;
const steps = 6;
const startedAt = performance.now();

await main(async () => {
  loseWhatFindsNoRoom();
  const stopRequest = watchForStop();
  await acquireLock();
  let database;
  let server;
  try {
    await checkMachine();
    step(1, "Memeriksa paket");
    await ensureInstalled();
    await ensureGenerated();
    step(
      2,
      process.env.DATABASE_URL ? "Menghubungi basis data dari DATABASE_URL" : "Menjalankan basis data bawaan",
    );
    if (!process.env.DATABASE_URL && isHalfSeeded()) {
      await deleteEmbedded();
      forgetSeed();
    }
    database = await openDatabase();
    step(3, "Menerapkan migrasi");
    await migrate(database);
    step(4, "Memeriksa data contoh");
    if (database.embedded && (await seedDemo(database))) console.log("      Data contoh terisi.");
    step(5, "Memeriksa hasil build");
    await ensureBuilt(distDir, database.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY);
    checkStop();
    step(6, "Menjalankan server");
    server = await serve({ distDir, port, database });
    updateLock({ serverPid: server.pid });
    announce(server.address, database.embedded);
    const watch = database.embedded && setInterval(() => reviveEmbedded().catch(console.error), 2_000);
    const reason = await Promise.race([stopRequest, server.exited]);
    clearInterval(watch);
    if (reason !== "stop") throw new OperatorError("Server berhenti sendiri; lihat galat di atas.");
    console.log("\nMenghentikan aplikasi; data tetap tersimpan.");
  } finally {
    updateLock({ stopping: true });
    await server?.stop();
    await database?.release();
    releaseLock();
  }
});

async function checkMachine() {
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new OperatorError(`PORT=${process.env.PORT} bukan nomor port; pakai angka 1 sampai 65535.`);
  }
  if (!(await canListen(port))) {
    throw new OperatorError(
      `Port ${port} sedang dipakai program lain; hentikan program itu atau pakai port lain: PORT=${port + 1} npm start`,
    );
  }
  const { bavail, bsize } = statfsSync(root);
  const free = Math.floor((bavail * bsize) / 2 ** 20);
  const needed = existsSync(join(root, "node_modules/.bin/node")) ? laterMegabytes : firstMegabytes;
  if (free < needed) {
    throw new OperatorError(
      `Ruang disk tinggal ${free} MB, perlu sedikitnya ${needed} MB; kosongkan ruang, lalu ulangi.`,
    );
  }
}

function step(number, text) {
  checkStop();
  console.log(`[${number}/${steps}] ${text} ...`);
}

function announce(address, embedded) {
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1).replace(".", ",");
  console.log(`\nKinerja ASN siap dalam ${seconds} detik: ${address}`);
  const logins = embedded ? demoLogins() : [];
  if (logins.length > 0)
    console.log(["", "Akun contoh (peran, pengguna, kata sandi):", ...logins].join("\n"));
  if (!embedded) console.log("Akun pertama dibuat dengan: npm run operator:create");
  console.log("\nTekan Ctrl-C untuk berhenti.");
}
