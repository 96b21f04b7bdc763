import type { Metadata } from "next";
import { ExtensionForm } from "@/components/periods/extension-form";
import { ExtensionList } from "@/components/periods/extension-list";
import { WindowForm } from "@/components/periods/window-form";
import { WindowBadge, windowName } from "@/components/periods/window-table";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHead } from "@/components/ui/page-head";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { readModels } from "@/lib/core/read";
import { canManagePeriods, canSeeSchedule } from "@/lib/periods/policy";
import { getWindowPage } from "@/lib/periods/queries";

export const metadata: Metadata = { title: "Jendela waktu" };

type Props = { params: Promise<{ id: string; windowId: string }> };

export default async function WindowPage({ params }: Props) {
  const [actor, { id, windowId }] = await Promise.all([requireAgencyActor(), params]);
  const window = canSeeSchedule(actor)
    ? await readModels(actor, (tx) => getWindowPage(tx, actor.agencyId, windowId))
    : null;
  if (window === null || window.period.id !== id) notFound();
  const crumbs = [
    { href: "/admin/periode", label: "Periode dan jadwal" },
    { href: `/admin/periode/${id}`, label: `Periode ${window.period.year}` },
  ];
  return (
    <>
      <Breadcrumb parents={crumbs} current={windowName(window)} />
      <PageHead title={windowName(window)} status={<WindowBadge window={window} now={new Date()} />} />
      {canManagePeriods(actor) && <WindowForm window={window} zone={actor.timeZone} />}
      <ExtensionList extensions={window.extensions} zone={actor.timeZone} />
      {canManagePeriods(actor) && <ExtensionForm window={window} zone={actor.timeZone} />}
    </>
  );
}
