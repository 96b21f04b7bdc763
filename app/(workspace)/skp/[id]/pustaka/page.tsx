import type { Metadata } from "next";
import { KeepList } from "@/components/library/keep-list";
import { StepGone } from "@/components/skp/step-gone";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHead } from "@/components/ui/page-head";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { openPlan } from "@/lib/library/open-plan";
import { canKeepLibrary } from "@/lib/library/policy";

export const metadata: Metadata = { title: "Simpan ke pustaka" };

export default async function KeepPage({ params }: { params: Promise<{ id: string }> }) {
  const [actor, { id }] = await Promise.all([requireAgencyActor(), params]);
  const { page } = await openPlan(actor, id, async () => null);
  const { head } = page;
  if (!canKeepLibrary(actor, head.unitPath)) notFound();
  if (head.state !== "AGREED") return <StepGone page={page} />;
  return (
    <>
      <Breadcrumb
        parents={[{ href: `/skp/${head.id}`, label: `SKP ${head.year}` }]}
        current="Simpan ke pustaka"
      />
      <PageHead
        title="Simpan ke pustaka"
        status={
          <p className="max-w-prose">{`Untuk jabatan ${head.positionName} di ${head.unitName} dan unit di bawahnya.`}</p>
        }
      />
      <KeepList page={page} />
    </>
  );
}
