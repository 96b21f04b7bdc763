import { connection } from "next/server";

/** The least a dynamic page can be: what every other page is measured against (npm run bench). */
export default async function BarePage() {
  await connection();
  return (
    <main id="isi">
      <h1>Kinerja ASN</h1>
      <p>Layanan berjalan.</p>
    </main>
  );
}
