"use client";

import { useField } from "./form-scope";

type Props = { name: string; value: string | number };

/**
 * A value the form carries unseen. Never an identity: who acts comes from the session. After a conflict it takes the
 * stored value (the new `version`), so that sending again means "mine, having seen theirs".
 */
export function Hidden({ name, value }: Props) {
  const { stored, kept } = useField(name, String(value));
  return <input type="hidden" name={name} value={stored ?? kept ?? value} />;
}
