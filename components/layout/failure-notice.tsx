"use client";

import { buttonClass } from "@/components/ui/button-class";

type Props = { reference?: string; onRetry: () => void };

/** What a person sees when a page failed: nothing is their fault, a number to report, and a way on. */
export function FailureNotice({ reference, onRetry }: Props) {
  return (
    <main id="isi" className="mx-auto max-w-prose space-y-4 px-4 py-10">
      <h1 className="text-2xl">Halaman belum dapat dibuka</h1>
      <p>Ada gangguan di sistem kami. Data yang sudah tersimpan tetap aman.</p>
      <p>Coba lagi sebentar lagi. Bila tetap gagal, sampaikan nomor rujukan ini kepada pengelola:</p>
      <p className="border-s-4 border-edge bg-wash px-4 py-3 font-semibold tabular-nums">
        {reference ?? "tanpa nomor"}
      </p>
      <div className="flex flex-wrap items-center gap-3">
        <button type="button" onClick={onRetry} className={buttonClass()}>
          Coba lagi
        </button>
        {/* A full page load: the client state that failed must not survive. */}
        <a href="/" target="_self" className="inline-flex min-h-11 items-center px-2">
          Buka beranda
        </a>
      </div>
    </main>
  );
}
