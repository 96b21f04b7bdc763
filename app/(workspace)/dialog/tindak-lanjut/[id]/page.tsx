import type { Metadata } from "next";
import { CloseActionForm } from "@/components/dialogue/close-action-form";
import { PageHead } from "@/components/ui/page-head";
import type { SearchParams } from "@/components/ui/page-links";
import { StatusLine } from "@/components/ui/status-line";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { formatDay } from "@/lib/core/dates";
import { read } from "@/lib/core/read";
import { getCloseActionPage } from "@/lib/dialogue/page-data";

export const metadata: Metadata = { title: "Tutup tindak lanjut" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> };

export default async function CloseActionPage({ params, searchParams }: Props) {
  const [actor, { id }, query] = await Promise.all([requireAgencyActor(), params, searchParams]);
  const found = await read(actor, (tx) => getCloseActionPage(tx, actor, id));
  if (found === null) notFound();
  const dialogueId = typeof query.dialog === "string" ? query.dialog : null;
  const { text, owner, employeeName, leaderName, dueOn } = found;
  return (
    <>
      <PageHead
        title={`Tutup tindak lanjut: ${text}`}
        status={
          <StatusLine>
            Dikerjakan {owner === "EMPLOYEE" ? employeeName : leaderName}, batas waktu {formatDay(dueOn)}.
          </StatusLine>
        }
      />
      <CloseActionForm
        actionId={id}
        dialogueId={dialogueId}
        back={`/dialog/${dialogueId ?? found.dialogueId}`}
      />
    </>
  );
}
