import type { Metadata } from "next";
import { StudyView } from "@/components/studies/study-view";
import { Notice } from "@/components/ui/notice";
import type { SearchParams } from "@/components/ui/page-links";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { addressId } from "@/lib/core/address";
import { readModels } from "@/lib/core/read";
import { getStudyPage } from "@/lib/studies/page-data";

export const metadata: Metadata = { title: "Tugas belajar" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> };

export default async function StudyLeavePage({ params, searchParams }: Props) {
  const [actor, { id }, { kabar }] = await Promise.all([requireAgencyActor(), params, searchParams]);
  const employeeId = addressId(id);
  const page =
    employeeId === null ? null : await readModels(actor, (tx) => getStudyPage(tx, actor, employeeId));
  if (page === null) notFound();
  return (
    <>
      <Notice kabar={kabar} />
      <StudyView page={page} />
    </>
  );
}
