import type { Metadata } from "next";
import { ActivationForm } from "@/components/auth/activation-form";
import { PublicShell } from "@/components/layout/public-shell";

export const metadata: Metadata = { title: "Aktifkan akun" };

export default function ActivationPage() {
  return (
    <PublicShell title="Aktifkan akun">
      <p>
        Buat kata sandi Anda sendiri dengan kode yang Anda terima. Kode hanya berlaku satu kali, selama 7
        hari.
      </p>
      <ActivationForm />
    </PublicShell>
  );
}
