import type { ReactNode } from "react";
import { PageHead } from "@/components/ui/page-head";
import type { YearChoice } from "@/lib/agreement/queries/list";
import type { GoalTree } from "@/lib/agreement/queries/tree";
import type { TreePage } from "@/lib/agreement/queries/tree-page";
import { AgreementTabs } from "./agreement-tabs";
import { NoYear } from "./no-year";
import { TreeControls } from "./tree-controls";

const VIEWS = {
  pohon: { path: "/pohon-kinerja", title: "Pohon kinerja" },
  piramida: { path: "/pohon-kinerja/piramida", title: "Piramida kinerja" },
  tabel: { path: "/pohon-kinerja/tabel", title: "Tabel kinerja" },
} as const;

type Props = {
  view: keyof typeof VIEWS;
  page: TreePage;
  unlinked?: boolean;
  children: (tree: GoalTree, chosen: YearChoice) => ReactNode;
};

/** Head, tabs and controls around the tree, the pyramid or the table. */
export function TreeFrame({ view, page, unlinked, children }: Props) {
  const { tree, chosen, levels, years, text, found } = page;
  const { path, title } = VIEWS[view];
  return (
    <>
      <PageHead
        title={tree && chosen ? `${title} ${chosen.year}: ${tree.unit.name}` : title}
        status={<p className="max-w-prose">Sasaran unit, dan sasaran di bawahnya yang mendukungnya.</p>}
      />
      <AgreementTabs current={view} unitId={tree?.unit.id} year={chosen?.year} />
      {tree && chosen ? (
        <>
          <TreeControls
            path={path}
            unit={tree.unit}
            above={tree.above}
            years={years}
            chosen={chosen}
            levels={view === "tabel" ? undefined : levels}
            text={text}
            found={found}
            unlinked={unlinked}
          />
          {children(tree, chosen)}
        </>
      ) : (
        <NoYear />
      )}
    </>
  );
}
