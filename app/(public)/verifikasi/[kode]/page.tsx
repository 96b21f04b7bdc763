import type { Metadata } from "next";
import { headers } from "next/headers";
import { PublicShell } from "@/components/layout/public-shell";
import { CodeForm } from "@/components/verification/code-form";
import { VerdictView } from "@/components/verification/verdict-view";
import { visitorAddress } from "@/lib/auth/visitor";
import { lookUp } from "@/lib/verification/queries";

export const metadata: Metadata = { title: "Periksa keaslian cetakan" };

export default async function VerdictPage({ params }: { params: Promise<{ kode: string }> }) {
  const [{ kode }, visitor] = await Promise.all([params, headers()]);
  return (
    <PublicShell title="Periksa keaslian cetakan">
      <VerdictView found={await lookUp(kode, visitorAddress(visitor))} />
      <h2 className="pt-4 text-xl">Periksa kode lain</h2>
      <CodeForm />
    </PublicShell>
  );
}
