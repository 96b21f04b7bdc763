import { randomUUID } from "node:crypto";
import type { ReactNode } from "react";
import type { FormAction } from "@/lib/core/action";
import { ActionFormClient } from "./action-form-client";

type Props = {
  action: FormAction;
  children: ReactNode;
  /** Needed when one page holds several forms with the same field names; it goes before each field's id. */
  id?: string;
  className?: string;
};

/**
 * The one way to write. Works without JavaScript; with it, errors appear without leaving the page. The hidden `_key`
 * is new for each rendering of the form, so that a form sent twice has one effect.
 */
export function ActionForm(props: Props) {
  return <ActionFormClient {...props} idempotencyKey={randomUUID()} />;
}
