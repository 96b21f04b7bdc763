import "server-only";
import { unseal } from "@/lib/auth/seal";

/** Shows a new code, once. */
export function codeMessage({ sealedCode }: { sealedCode: string }): string {
  return `Kode aktivasi: ${unseal(sealedCode)}. Catat sekarang; kode ini tidak dapat ditampilkan lagi. Sampaikan langsung kepada orangnya, berlaku 7 hari di halaman Aktifkan akun.`;
}
