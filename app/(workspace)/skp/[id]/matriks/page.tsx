import type { Metadata } from "next";
import { MatrixView } from "@/components/matrix/matrix-view";
import { Notice } from "@/components/ui/notice";
import { pageNumber, type SearchParams } from "@/components/ui/page-links";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { addressId } from "@/lib/core/address";
import { read } from "@/lib/core/read";
import { getMatrixPage } from "@/lib/matrix/page-data";
import { viewMatrix } from "@/lib/matrix/viewer";

export const metadata: Metadata = { title: "Matriks peran" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> };

export default async function MatrixPage({ params, searchParams }: Props) {
  const [actor, { id }, query] = await Promise.all([requireAgencyActor(), params, searchParams]);
  const skpId = addressId(id) ?? notFound();
  const number = pageNumber(query.hal);
  const asked = { now: new Date(), page: number };
  const page = await read(actor, (tx) => getMatrixPage(tx, actor, skpId, asked));
  if (page === null) notFound();
  const own = await viewMatrix(actor, page.plan);
  const { kabar, ...others } = query;
  return (
    <>
      <Notice kabar={kabar} />
      <MatrixView page={page} own={own} number={number} params={others} />
    </>
  );
}
