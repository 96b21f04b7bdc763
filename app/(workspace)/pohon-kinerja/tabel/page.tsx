import type { Metadata } from "next";
import { GoalTable } from "@/components/agreement/goal-table";
import { TreeFrame } from "@/components/agreement/tree-frame";
import { pageNumber, type SearchParams } from "@/components/ui/page-links";
import { listGoalLines } from "@/lib/agreement/queries/table";
import { getTreePage } from "@/lib/agreement/queries/tree-page";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { readModels } from "@/lib/core/read";
import { shownYear } from "@/lib/periods/chosen-year";

export const metadata: Metadata = { title: "Tabel kinerja" };

export default async function GoalTablePage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [actor, params] = await Promise.all([requireAgencyActor(), searchParams]);
  const year = await shownYear(params.tahun);
  const unlinked = params.lepas === "ya";
  const number = pageNumber(params.hal);
  const { page, lines } = await readModels(actor, async (tx) => {
    const found = await getTreePage(tx, actor, params, { year, most: 0 });
    const { tree, chosen } = found;
    const asked = tree && chosen && { unitId: tree.unit.id, periodId: chosen.id, unlinked, page: number };
    return { page: found, lines: asked && (await listGoalLines(tx, actor, asked)) };
  });
  if (page.tree === null && page.chosen !== null) notFound();
  return (
    <TreeFrame view="tabel" page={page} unlinked={unlinked}>
      {({ unit }) =>
        lines && (
          <GoalTable unitName={unit.name} lines={lines} unlinked={unlinked} page={number} params={params} />
        )
      }
    </TreeFrame>
  );
}
