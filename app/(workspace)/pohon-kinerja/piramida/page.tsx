import type { Metadata } from "next";
import { PyramidView } from "@/components/agreement/pyramid-view";
import { TreeFrame } from "@/components/agreement/tree-frame";
import type { SearchParams } from "@/components/ui/page-links";
import { getGoalsAbove } from "@/lib/agreement/queries/tree";
import { getTreePage } from "@/lib/agreement/queries/tree-page";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { readModels } from "@/lib/core/read";
import { shownYear } from "@/lib/periods/chosen-year";

export const metadata: Metadata = { title: "Piramida kinerja" };

export default async function PyramidPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [actor, params] = await Promise.all([requireAgencyActor(), searchParams]);
  const year = await shownYear(params.tahun);
  const { page, above } = await readModels(actor, async (tx) => {
    const found = await getTreePage(tx, actor, params, { year });
    const own = found.tree?.goals.filter(({ unitId }) => unitId === found.tree?.unit.id) ?? [];
    const ids = own.map(({ id }) => id);
    return { page: found, above: await getGoalsAbove(tx, actor, ids) };
  });
  if (page.tree === null && page.chosen !== null) notFound();
  return (
    <TreeFrame view="piramida" page={page}>
      {(tree, chosen) => <PyramidView tree={tree} goalsAbove={above} year={chosen.year} />}
    </TreeFrame>
  );
}
