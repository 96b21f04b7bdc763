import "server-only";
import { type Actor, type AgencyActor, hasAgency } from "@/lib/auth/actor";
import { notFound } from "@/lib/auth/not-found";
import { readModels } from "@/lib/core/read";
import type { Tx } from "@/lib/db/tenant";
import { parseId } from "@/lib/skp/address";
import type { SkpHead } from "@/lib/skp/queries/head";
import { viewPlan } from "@/lib/skp/viewer";
import type { Form } from "./layout";
import { render } from "./render";
import { pdfResponse } from "./response";

type Kind<Document> = {
  title: string;
  load: (
    tx: Tx,
    actor: AgencyActor,
    skpId: string,
    indicatorId: string | null,
  ) => Promise<{ head: SkpHead; documents: Document[] } | null>;
  form: (document: Document) => Form;
};

/** What hangs on the indicators of a plan as one PDF, for who may see the plan; ?indikator= only that one's. */
export async function strategyDownload<Document>(
  actor: Actor | null,
  request: Request,
  id: string,
  { title: name, load, form }: Kind<Document>,
): Promise<Response> {
  if (actor === null || !hasAgency(actor)) return new Response(null, { status: 401 });
  const { pathname: path, searchParams } = new URL(request.url);
  const skpId = parseId(id);
  const only = parseId(searchParams.get("indikator") ?? undefined);
  const found = skpId === null ? null : await readModels(actor, (tx) => load(tx, actor, skpId, only));
  if (found === null || found.documents.length === 0) notFound({ actor, path });
  await viewPlan(actor, found.head);
  const title = `${name} ${found.head.year} ${found.head.positionName}`;
  return pdfResponse(await render(title, found.documents.map(form)), title);
}
