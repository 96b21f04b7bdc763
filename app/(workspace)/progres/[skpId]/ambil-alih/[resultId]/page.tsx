import type { Metadata } from "next";
import { TakeOverForm } from "@/components/progress/take-over-form";
import { notFound } from "@/lib/auth/not-found";
import { requireAgencyActor } from "@/lib/auth/session";
import { isId } from "@/lib/core/input";
import { read } from "@/lib/core/read";
import { isAppraiserOf } from "@/lib/employees/policy";
import { loadResult } from "@/lib/progress/queries-check";

export const metadata: Metadata = { title: "Ambil alih hasil kerja" };

type Props = { params: Promise<{ skpId: string; resultId: string }> };

export default async function TakeOverPage({ params }: Props) {
  const [actor, { skpId, resultId }] = await Promise.all([requireAgencyActor(), params]);
  if (!isId(resultId)) notFound();
  const result = await read(actor, (tx) => loadResult(tx, actor.agencyId, resultId));
  if (result === null || result.skpId !== skpId || !isAppraiserOf(actor, result)) notFound();
  return <TakeOverForm result={result} />;
}
