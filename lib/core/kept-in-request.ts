import "server-only";
import { headers } from "next/headers";
import { cache } from "react";
import { hasAgency } from "@/lib/auth/actor";
import { getActor } from "@/lib/auth/session";
import type { Zone } from "@/lib/core/dates";
import { isId } from "@/lib/core/input";
import { addressOfKept, formIdentity, type KeptInput, readKept } from "@/lib/core/kept-input";
import { inTenant } from "@/lib/db/tenant";

const keptInThisRequest = cache(async () => {
  const path = (await headers()).get("x-path") ?? "";
  const id = path.includes("titipan=") ? new URLSearchParams(path.split("?")[1]).get("titipan") : null;
  if (id === null || !isId(id)) return null;
  const actor = await getActor();
  if (actor === null || !hasAgency(actor)) return null;
  const kept = await inTenant(actor.agencyId, (tx) => readKept(tx, actor, id, new Date()));
  return kept && { ...kept, back: addressOfKept(path, null), zone: actor.timeZone };
});

/** What the person of this request typed into this form before signing in again; asks the database only then. */
export async function keptInput(
  event: string | undefined,
  formId = "",
): Promise<(KeptInput & { back: string; zone: Zone }) | null> {
  const kept = event === undefined ? null : await keptInThisRequest();
  return kept !== null && kept.form === formIdentity(event ?? "", formId) ? kept : null;
}
