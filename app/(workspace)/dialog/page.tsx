import type { Metadata } from "next";
import { MyDialogues } from "@/components/dialogue/my-dialogues";
import { PersonDialogues } from "@/components/dialogue/person-dialogues";
import { Notice } from "@/components/ui/notice";
import type { SearchParams } from "@/components/ui/page-links";
import { requireAgencyActor } from "@/lib/auth/session";

export const metadata: Metadata = { title: "Dialog kinerja" };

/** `?pegawai=` shows one person's dialogues instead of the own ones. */
export default async function DialoguesPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [actor, params] = await Promise.all([requireAgencyActor(), searchParams]);
  const employeeId = typeof params.pegawai === "string" ? params.pegawai : actor.employeeId;
  return (
    <>
      <Notice kabar={params.kabar} />
      {employeeId === null || employeeId === actor.employeeId ? (
        <MyDialogues actor={actor} params={params} />
      ) : (
        <PersonDialogues actor={actor} employeeId={employeeId} params={params} />
      )}
    </>
  );
}
