"use client";

import { createElement } from "react";
import { takeMarkup } from "./held-markup";

type Props = {
  as: string;
  attributes: Record<string, unknown>;
  /** The markup, or in a whole page its name: there it stands in the page's HTML and nowhere else. */
  html?: string;
  part?: string;
};

/**
 * An element whose content is markup. React in the browser leaves what stands in the page as it is, and reads it there
 * when it makes the element anew (back to a page it had).
 */
export function MarkupPart({ as, attributes, html, part }: Props) {
  return createElement(as, {
    ...attributes,
    "data-part": part,
    suppressHydrationWarning: true,
    dangerouslySetInnerHTML: { __html: part === undefined ? written(html ?? "") : standing(part) },
  });
}

/** As a browser would write it, so that the same content brought anew compares equal and stays untouched. */
function written(html: string): string {
  if (typeof document === "undefined") return html;
  const template = document.createElement("template");
  template.innerHTML = html;
  return template.innerHTML;
}

const seen = new Map<string, string>();

function standing(part: string): string {
  if (typeof document === "undefined") return takeMarkup(part);
  const known = seen.get(part) ?? document.querySelector(`[data-part="${part}"]`)?.innerHTML;
  if (known !== undefined) seen.set(part, known);
  return known ?? "";
}
