import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { PublicShell } from "@/components/layout/public-shell";
import { CodeForm } from "@/components/verification/code-form";
import { addressText } from "@/lib/core/address";

export const metadata: Metadata = { title: "Periksa keaslian cetakan" };

type Props = { searchParams: Promise<{ kode?: string | string[] }> };

export default async function VerificationPage({ searchParams }: Props) {
  const { kode } = await searchParams;
  const typed = addressText(kode).replace(/[^0-9a-z-]/gi, "");
  if (typed) redirect(`/verifikasi/${typed}`);
  return (
    <PublicShell title="Periksa keaslian cetakan">
      <CodeForm />
    </PublicShell>
  );
}
