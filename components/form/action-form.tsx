import { randomUUID } from "node:crypto";
import type { ReactNode } from "react";
import type { FormAction } from "@/lib/core/action";
import { keptInput } from "@/lib/core/kept-in-request";
import { ActionFormClient } from "./action-form-client";
import { DraftNotice } from "./draft-notice";

type Props = {
  action: FormAction;
  children: ReactNode;
  /** Needed when one page holds several forms with the same field names; it goes before each field's id. */
  id?: string;
  className?: string;
};

/**
 * The one way to write. Works without JavaScript; with it, errors appear without leaving the page. The hidden `_key`
 * is new for each rendering of the form, so that a form sent twice has one effect. What was typed before the session
 * timed out is filled in again.
 */
export async function ActionForm(props: Props) {
  const kept = await keptInput(props.action.event, props.id);
  return (
    <>
      {kept && (
        <DraftNotice
          form={kept.draft}
          savedAt={kept.savedAt}
          zone={kept.zone}
          back={kept.back}
          hadFiles={kept.hadFiles}
        />
      )}
      <ActionFormClient
        {...props}
        idempotencyKey={randomUUID()}
        kept={kept ? { draft: kept.draft, values: kept.values } : undefined}
      />
    </>
  );
}
