import "server-only";
import { refresh } from "next/cache";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { after } from "next/server";
import type { z } from "zod";
import { type Actor, hasAgency } from "@/lib/auth/actor";
import { readSessionCookie } from "@/lib/auth/cookie";
import { getActor } from "@/lib/auth/session";
import { type Command, execute } from "@/lib/core/command";
import { failureOf } from "@/lib/core/errors";
import { echoOf, fromFormData } from "@/lib/core/form-data";
import { forgetKept, hasKept, keepInput } from "@/lib/core/kept-input";
import type { NoticeKey } from "@/lib/core/notices";
import { isSameOrigin } from "@/lib/core/origin";
import type { FormState } from "@/lib/core/result";
import { unexpected } from "@/lib/core/unexpected";

type Options<Data> = {
  /** Where to go after success; the page shows the notice named by `notice`. */
  redirectTo?: (data: Data) => string;
  /** Key in NOTICES, added to the address as ?kabar=... */
  notice?: NoticeKey;
  /** Instead of going elsewhere: what the form itself then shows, once. */
  message?: (data: Data) => string;
  /** Long work that follows a success, done after the answer has been sent. It must report its own failures. */
  afterwards?: (data: Data, actor: Actor) => Promise<void>;
};

/** A form action: `useActionState(action, null)` works with and without JavaScript. */
export type FormAction = ((previous: FormState, form: FormData) => Promise<FormState>) & {
  /** The command behind it: with the form's id it names the form whose text was kept. */
  event?: string;
};

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Binds a command to a form: origin guard, session, execute, then redirect or refresh. */
export function action<Schema extends z.ZodType, Subject, Data>(
  definition: Command<Schema, Subject, Data>,
  options: Options<Data> = {},
): FormAction {
  const { event } = definition;
  const perform: FormAction = async (_previous, form) => {
    const values = echoOf(form);
    const request = await headers();
    if (!isSameOrigin(request)) return { ...failureOf("ORIGIN"), values };
    const actor = await getActor().catch((error) => unexpected(error, { event }));
    if (actor !== null && "ok" in actor) return { ...actor, values };
    if (actor === null) {
      const back = await keepLate(event, form, request.get("x-path"));
      if (back !== null) redirect(`/masuk?kabar=sesi-berakhir&lanjut=${encodeURIComponent(back)}`);
      return { ...failureOf("SIGNED_OUT"), values };
    }
    const key = form instanceof FormData ? form.get("_key") : null;
    const result = await execute(
      definition,
      { actor, ...(typeof key === "string" && UUID.test(key) && { idempotencyKey: key }) },
      fromFormData(form),
    );
    if (!result.ok) return { ...result, values };
    if (hasKept(form) && hasAgency(actor)) after(() => forgetKept(actor, form));
    const { afterwards } = options;
    if (afterwards !== undefined) after(() => afterwards(result.data, actor));
    // Also before going elsewhere: to another part of the same page the browser goes without asking for the page again.
    refresh();
    if (options.redirectTo !== undefined)
      redirect(withNotice(options.redirectTo(result.data), options.notice));
    return { ok: true, ...(options.message && { message: options.message(result.data) }) };
  };
  return Object.assign(perform, { event });
}

/** Keeps a form that came after its session had timed out; where to come back to, or null when it cannot be kept. */
async function keepLate(event: string, form: FormData, path: string | null): Promise<string | null> {
  const sessionId = form instanceof FormData ? await readSessionCookie() : null;
  return sessionId === null ? null : keepInput({ sessionId, event, form, path: path ?? undefined });
}

function withNotice(path: string, notice: NoticeKey | undefined): string {
  if (notice === undefined) return path;
  const [address = "", fragment] = path.split("#");
  const separator = address.includes("?") ? "&" : "?";
  return `${address}${separator}kabar=${notice}${fragment === undefined ? "" : `#${fragment}`}`;
}
