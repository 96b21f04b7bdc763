import type { Metadata } from "next";
import { CopyForm } from "@/components/library/copy-form";
import { StepGone } from "@/components/skp/step-gone";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { requireAgencyActor } from "@/lib/auth/session";
import { openPlan } from "@/lib/library/open-plan";
import { getSource } from "@/lib/library/queries/source";

export const metadata: Metadata = { title: "Salin dari tahun lalu" };

export default async function CopyPage({ params }: { params: Promise<{ id: string }> }) {
  const [actor, { id }] = await Promise.all([requireAgencyActor(), params]);
  const { page, more } = await openPlan(actor, id, (tx, { head }) => getSource(tx, head));
  if (!page.actions.includes("editResults")) return <StepGone page={page} />;
  const { head, content } = page;
  return (
    <>
      <Breadcrumb
        parents={[{ href: `/skp/${head.id}`, label: `SKP ${head.year}` }]}
        current="Salin dari tahun lalu"
      />
      <PageHead title={more === null ? "Salin dari tahun lalu" : `Salin dari SKP ${more.source.year}`} />
      {more === null ? (
        <EmptyState title="Belum ada SKP tahun lalu yang disepakati.">
          <p>
            Ambil dari{" "}
            <a href={`/pustaka-kinerja?jabatan=${encodeURIComponent(head.positionName)}&skp=${head.id}`}>
              pustaka kinerja
            </a>
            , atau <a href={`/skp/${head.id}?ubah=MAIN#baru`}>tulis hasil kerja langsung di SKP</a>.
          </p>
        </EmptyState>
      ) : (
        <CopyForm skpId={head.id} year={head.year} source={more.source} before={more.content} now={content} />
      )}
    </>
  );
}
