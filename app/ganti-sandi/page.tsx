import type { Metadata } from "next";
import { ChangePasswordForm } from "@/components/auth/change-password-form";
import { SignOut, SignOutEverywhere } from "@/components/auth/sign-out";
import { PublicShell } from "@/components/layout/public-shell";
import { homePath } from "@/lib/auth/rules";
import { requireSession } from "@/lib/auth/session";

export const metadata: Metadata = { title: "Ganti kata sandi" };

export default async function ChangePasswordPage() {
  const actor = await requireSession();
  return (
    <PublicShell title="Ganti kata sandi">
      <p>
        {actor.mustChangePassword
          ? "Sebelum melanjutkan, ganti kata sandi awal Anda dengan yang hanya Anda ketahui."
          : "Perangkat lain yang sedang masuk dengan akun ini akan dikeluarkan."}
      </p>
      <ChangePasswordForm backHref={actor.mustChangePassword ? null : homePath(actor)} />
      <section className="mt-10 space-y-3 border-t border-line pt-6">
        <h2 className="text-lg">Keluar</h2>
        <p>Pernah masuk di perangkat lain dan lupa keluar? Akhiri semua sesi sekaligus.</p>
        <div className="flex flex-wrap gap-3">
          <SignOutEverywhere />
          <SignOut id="keluar-sini" />
        </div>
      </section>
    </PublicShell>
  );
}
