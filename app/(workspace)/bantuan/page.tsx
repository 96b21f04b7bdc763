import type { Metadata } from "next";
import { HelpTopics } from "@/components/help/help-topics";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { hasAgency } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/session";
import { readModels } from "@/lib/core/read";
import { listHrAdmins } from "@/lib/home/queries";

export const metadata: Metadata = { title: "Bantuan" };

export default async function HelpPage() {
  const actor = await requireActor();
  const admins = hasAgency(actor) ? await readModels(actor, (tx) => listHrAdmins(tx, actor.agencyId)) : [];
  return (
    <>
      <PageHead
        title="Bantuan"
        status={<p className="max-w-prose">Satu tahun kinerja dalam lima langkah.</p>}
      />
      <HelpTopics />
      <Section title="Data Anda salah?">
        <p className="max-w-prose">
          Atasan, unit, atau jabatan yang keliru diperbaiki oleh admin kepegawaian dan langsung berlaku
          {admins.length > 0 ? `: ${admins.join(", ")}.` : "."}
        </p>
      </Section>
    </>
  );
}
