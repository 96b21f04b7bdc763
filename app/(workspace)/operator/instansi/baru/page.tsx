import type { Metadata } from "next";
import { CreateAgencyForm } from "@/components/agency/create-agency-form";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHead } from "@/components/ui/page-head";
import { requireOperator } from "@/lib/auth/session";

export const metadata: Metadata = { title: "Buat instansi" };

export default async function CreateAgencyPage() {
  await requireOperator();
  return (
    <>
      <Breadcrumb parents={[{ href: "/operator/instansi", label: "Instansi" }]} current="Buat instansi" />
      <PageHead title="Buat instansi" />
      <CreateAgencyForm />
    </>
  );
}
