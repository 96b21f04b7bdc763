import type { Metadata } from "next";
import { FeedbackList } from "@/components/feedback/feedback-list";
import { type FeedbackTab, FeedbackTabs, tabOf } from "@/components/feedback/feedback-tabs";
import { RequestList } from "@/components/feedback/request-list";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import { pageNumber, type SearchParams } from "@/components/ui/page-links";
import { requireAgencyActor } from "@/lib/auth/session";
import { read } from "@/lib/core/read";
import { listGiven, listReceived, listRequestsToMe } from "@/lib/feedback/queries";

export const metadata: Metadata = { title: "Umpan balik" };

export default async function FeedbackPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const [actor, params] = await Promise.all([requireAgencyActor(), searchParams]);
  const tab: FeedbackTab = tabOf(params.tab);
  const list = { page: pageNumber(params.hal), params, zone: actor.timeZone };
  return (
    <>
      <Notice kabar={params.kabar} />
      <PageHead title="Umpan balik" />
      <FeedbackTabs current={tab} />
      {tab === "diminta" ? (
        <RequestList {...list} rows={await read(actor, (tx) => listRequestsToMe(tx, actor, list.page))} />
      ) : (
        <FeedbackList
          {...list}
          tab={tab}
          rows={
            await read(actor, (tx) => (tab === "diterima" ? listReceived : listGiven)(tx, actor, list.page))
          }
        />
      )}
    </>
  );
}
