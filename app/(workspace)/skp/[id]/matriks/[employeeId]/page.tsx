import type { Metadata } from "next";
import { RowPage } from "@/components/matrix/row-page";
import { Notice } from "@/components/ui/notice";
import type { SearchParams } from "@/components/ui/page-links";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { addressId } from "@/lib/core/address";
import { getDraft } from "@/lib/core/drafts";
import { readModels } from "@/lib/core/read";
import { rowDraft } from "@/lib/matrix/drafts";
import { getMatrixRow } from "@/lib/matrix/page-data";
import { viewMatrix } from "@/lib/matrix/viewer";

export const metadata: Metadata = { title: "Peran seorang pegawai" };

type Props = { params: Promise<{ id: string; employeeId: string }>; searchParams: Promise<SearchParams> };

export default async function MatrixRowPage({ params, searchParams }: Props) {
  const [actor, address, { kabar }] = await Promise.all([requireAgencyActor(), params, searchParams]);
  const skpId = addressId(address.id) ?? notFound();
  const employeeId = addressId(address.employeeId) ?? notFound();
  const name = rowDraft(actor.accountId, skpId, employeeId);
  const found = await readModels(actor, async (tx) => {
    const row = await getMatrixRow(tx, actor, { skpId, employeeId }, new Date());
    return row === null ? null : { row, saved: row.canWrite ? await getDraft(tx, actor, name) : null };
  });
  if (found === null) notFound();
  const { row, saved } = found;
  const own = await viewMatrix(actor, row.plan);
  return (
    <>
      <Notice kabar={kabar} />
      <RowPage frame={row} person={row.person} own={own} draft={{ name, saved }} zone={actor.timeZone} />
    </>
  );
}
