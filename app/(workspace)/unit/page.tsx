import type { Metadata } from "next";
import { UnitSearch } from "@/components/organization/unit-search";
import { UnitTreeView } from "@/components/organization/unit-tree";
import { ButtonLink } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";
import type { SearchParams } from "@/components/ui/page-links";
import { requireAgencyActor } from "@/lib/auth/session";
import { addressId, addressText } from "@/lib/core/address";
import { readModels } from "@/lib/core/read";
import { canManageOrganization } from "@/lib/organization/policy";
import { findUnits, getUnitTree } from "@/lib/organization/queries/tree";

export const metadata: Metadata = { title: "Unit kerja" };

export default async function UnitsPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [actor, { buka, cari }] = await Promise.all([requireAgencyActor(), searchParams]);
  const text = addressText(cari);
  const { tree, found } = await readModels(actor, async (tx) => ({
    tree: await getUnitTree(tx, actor, addressId(buka), new Date()),
    found: await findUnits(tx, actor, text),
  }));
  const canManage = canManageOrganization(actor);
  return (
    <>
      <PageHead
        title="Unit kerja"
        status={<p className="max-w-prose">Susunan unit, pimpinannya, dan jumlah pegawai di setiap unit.</p>}
        action={
          canManage && tree.rows.length === 0 && <ButtonLink href="/unit/baru">Buat unit puncak</ButtonLink>
        }
      />
      <UnitSearch path="/unit" text={text} found={found} hrefOf={({ id }) => `/unit/${id}`} />
      <UnitTreeView tree={tree} canManage={canManage} />
    </>
  );
}
