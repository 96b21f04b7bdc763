"use client";

import type { ReactNode } from "react";
import { useFilled } from "./form-scope";

type Props = {
  summary: string;
  /** Fields inside that start empty: with a value or an error in one of them the part stands open. */
  names: readonly string[];
  open?: boolean;
  children: ReactNode;
};

/** A part of a form that is seldom needed; what was typed or refused in it is never hidden. */
export function Folded({ summary, names, open = false, children }: Props) {
  const filled = useFilled(names);
  return (
    <details open={open || filled || undefined} className="mb-5 max-w-2xl">
      <summary className="inline-flex min-h-11 items-center text-action underline decoration-dotted underline-offset-4">
        {summary}
      </summary>
      <div className="pt-3">{children}</div>
    </details>
  );
}
