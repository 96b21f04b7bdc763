"use client";

import { createElement } from "react";
import { takeMarkup } from "./held-markup";

type Props = { as: string; part: string; attributes: Record<string, unknown> };

/**
 * An element whose markup stands in the page's HTML and nowhere else. React in the browser is given the name only and
 * leaves what stands there as it is; when it makes the element anew (back to a page it had), it reads the markup there.
 */
export function MarkupPart({ as, part, attributes }: Props) {
  return createElement(as, {
    ...attributes,
    "data-part": part,
    suppressHydrationWarning: true,
    dangerouslySetInnerHTML: { __html: markupOf(part) },
  });
}

const seen = new Map<string, string>();

function markupOf(part: string): string {
  if (typeof document === "undefined") return takeMarkup(part);
  const known = seen.get(part) ?? document.querySelector(`[data-part="${part}"]`)?.innerHTML;
  if (known !== undefined) seen.set(part, known);
  return known ?? "";
}
