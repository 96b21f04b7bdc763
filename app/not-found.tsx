import type { Metadata } from "next";
import { PublicShell } from "@/components/layout/public-shell";
import { ButtonLink } from "@/components/ui/button";

export const metadata: Metadata = { title: "Halaman tidak ditemukan" };

export default function NotFound() {
  return (
    <PublicShell title="Halaman tidak ditemukan">
      <p>
        Alamatnya mungkin salah ketik, isinya sudah dipindahkan, atau halaman ini tidak dibuka untuk akun
        Anda.
      </p>
      <p>Periksa kembali alamatnya, atau mulai lagi dari beranda.</p>
      <ButtonLink href="/">Buka beranda</ButtonLink>
    </PublicShell>
  );
}
