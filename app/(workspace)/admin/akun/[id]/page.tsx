import type { Metadata } from "next";
import { AccessSection } from "@/components/accounts/access-section";
import { CodeSection } from "@/components/accounts/code-section";
import { RoleSection } from "@/components/accounts/role-section";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/page-head";
import type { SearchParams } from "@/components/ui/page-links";
import { StatusLine } from "@/components/ui/status-line";
import { findPerson } from "@/lib/accounts/person";
import { canManageAccounts } from "@/lib/accounts/policy";
import { accountStatus } from "@/lib/accounts/status";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { isId } from "@/lib/core/input";
import { readModels } from "@/lib/core/read";

export const metadata: Metadata = { title: "Akun" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<SearchParams> };

export default async function AccountPage({ params, searchParams }: Props) {
  const [actor, { id }, { kabar }] = await Promise.all([requireAgencyActor(), params, searchParams]);
  if (!canManageAccounts(actor) || !isId(id)) notFound();
  const person = await readModels(actor, (tx) => findPerson(tx, actor.agencyId, id));
  if (person === null) notFound();
  const now = new Date();
  const { tone, sentence } = accountStatus(person.account, now, actor.timeZone);
  return (
    <>
      <Breadcrumb parents={[{ href: "/admin/akun", label: "Akun dan peran" }]} current={person.name} />
      <Notice kabar={kabar} />
      <PageHead title={person.name} status={<StatusLine tone={tone}>{sentence}</StatusLine>} />
      {person.account?.id !== actor.accountId && <CodeSection person={person} />}
      <RoleSection person={person} />
      <AccessSection person={person} now={now} />
    </>
  );
}
