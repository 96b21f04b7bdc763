import "server-only";
import { refresh } from "next/cache";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import type { z } from "zod";
import { type AccountWrite, executeAccountWrite } from "@/lib/auth/account-write";
import { getActor } from "@/lib/auth/session";
import { visitorAddress } from "@/lib/auth/visitor";
import type { FormAction } from "@/lib/core/action";
import { failureOf } from "@/lib/core/errors";
import { echoOf, fromFormData } from "@/lib/core/form-data";
import { isSameOrigin } from "@/lib/core/origin";
import { unexpected } from "@/lib/core/unexpected";

/** Binds an account write to a form: origin guard, run, then `finish` (the cookie) and the page it names. */
export function accountAction<Schema extends z.ZodType, Data>(
  definition: AccountWrite<Schema, Data>,
  finish: (data: Data) => Promise<string | null>,
): FormAction {
  return async (_previous, form) => {
    const request = await headers();
    const values = echoOf(form);
    if (!isSameOrigin(request)) return { ...failureOf("ORIGIN"), values };
    const actor = await getActor().catch((error) => unexpected(error, { event: definition.event }));
    if (actor !== null && "ok" in actor) return { ...actor, values };
    const visitor = { address: visitorAddress(request), actor };
    const result = await executeAccountWrite(definition, { visitor }, fromFormData(form));
    if (!result.ok) return { ...result, values };
    const next = await finish(result.data);
    if (next !== null) redirect(next);
    refresh();
    return { ok: true };
  };
}
