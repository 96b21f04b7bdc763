import { ButtonLink } from "@/components/ui/button";

export const NOT_FOUND_TITLE = "Halaman tidak ditemukan";

/** What is said where there is nothing to see, or nothing for this person; the same words for both. */
export function NotFoundWords() {
  return (
    <>
      <p>
        Alamatnya mungkin salah ketik, isinya sudah dipindahkan, atau halaman ini tidak dibuka untuk akun
        Anda.
      </p>
      <p>Periksa kembali alamatnya, atau mulai lagi dari beranda.</p>
      <ButtonLink href="/">Buka beranda</ButtonLink>
    </>
  );
}
