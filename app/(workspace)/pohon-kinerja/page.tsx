import type { Metadata } from "next";
import { TreeFrame } from "@/components/agreement/tree-frame";
import { TreeView } from "@/components/agreement/tree-view";
import type { SearchParams } from "@/components/ui/page-links";
import { getTreePage } from "@/lib/agreement/queries/tree-page";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { readModels } from "@/lib/core/read";
import { shownYear } from "@/lib/periods/chosen-year";

export const metadata: Metadata = { title: "Pohon kinerja" };

export default async function TreePage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [actor, params] = await Promise.all([requireAgencyActor(), searchParams]);
  const year = await shownYear(params.tahun);
  const page = await readModels(actor, (tx) => getTreePage(tx, actor, params, { year }));
  if (page.tree === null && page.chosen !== null) notFound();
  return (
    <TreeFrame view="pohon" page={page}>
      {(tree, chosen) => <TreeView tree={tree} year={chosen.year} levels={page.levels} />}
    </TreeFrame>
  );
}
