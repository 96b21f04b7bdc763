import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { SignInForm } from "@/components/auth/sign-in-form";
import { PublicShell } from "@/components/layout/public-shell";
import { Notice } from "@/components/ui/notice";
import { homePath, safeReturnPath } from "@/lib/auth/rules";
import { getActor } from "@/lib/auth/session";

export const metadata: Metadata = { title: "Masuk" };

type Props = { searchParams: Promise<{ lanjut?: string | string[]; kabar?: string | string[] }> };

export default async function SignInPage({ searchParams }: Props) {
  const { lanjut, kabar } = await searchParams;
  const returnTo = safeReturnPath(typeof lanjut === "string" ? lanjut : undefined);
  const actor = await getActor();
  if (actor !== null) redirect(returnTo ?? homePath(actor));
  return (
    <PublicShell title="Masuk">
      <Notice kabar={kabar} />
      <SignInForm returnTo={returnTo} />
    </PublicShell>
  );
}
