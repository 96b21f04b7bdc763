import "server-only";
import { createElement, Fragment, isValidElement, type ReactElement, type ReactNode } from "react";
import { visit } from "@/lib/auth/visit";
import { holdMarkup } from "./held-markup";
import { elementMarkup, escapeText } from "./markup";
import { MarkupPart } from "./markup-part";

/**
 * What needs nothing of the browser is sent as markup instead of as elements, of which each is serialised, read back,
 * rendered and, on the phone, read and woken once more. Around a page's content; looks through every server component
 * that does not wait and stops at what runs in the browser, which stays as it is.
 */
export function Still({ children }: { children: ReactNode }): ReactNode {
  return createElement(Fragment, null, ...childrenOf(children).map(settle).map(live));
}

/** `html`: the whole of it as markup, or null. `live`: what React gets where something around it is not markup; null: `node`. */
type Piece = { html: string | null; node: ReactNode; live: (() => ReactNode) | null };

const live = (piece: Piece): ReactNode => (piece.live === null ? piece.node : piece.live());

function childrenOf(children: ReactNode): ReactNode[] {
  return Array.isArray(children) ? children : [children];
}

function settle(node: ReactNode): Piece {
  if (typeof node === "string" || typeof node === "number") {
    return { html: escapeText(String(node)), node, live: null };
  }
  if (node === null || node === undefined || typeof node === "boolean") {
    return { html: "", node, live: null };
  }
  if (Array.isArray(node)) {
    const pieces = node.map(settle);
    return { html: joined(pieces), node, live: () => pieces.map(live) };
  }
  return isValidElement<Props>(node) ? settleElement(node) : untouched(node);
}

type Props = { children?: ReactNode };

function settleElement(element: ReactElement<Props>): Piece {
  const { type, key, props } = element;
  if (typeof type === "function") {
    // A browser component is a reference, an async one has to be waited for: both are React's.
    if ("$$typeof" in type || type.constructor !== Function) return untouched(element);
    const rendered: ReactNode = Reflect.apply(type, undefined, [props]);
    return keyed(key, settle(rendered));
  }
  if (typeof type !== "string") {
    return type === Fragment ? keyed(key, settleFragment(props.children)) : untouched(element);
  }
  if ("dangerouslySetInnerHTML" in props) return untouched(element);
  const inside = childrenOf(props.children).map(settle);
  const inner = joined(inside);
  if (inner === null) {
    const mixed = () => createElement(type, withKey(element), ...inside.map(live));
    return { html: null, node: element, live: mixed };
  }
  // Text alone is no less work as markup, and a field's children are its own.
  const settled = () => (inner.includes("<") ? withMarkup(element, type, inner) : element);
  return { html: elementMarkup(type, props, inner), node: element, live: settled };
}

function settleFragment(children: ReactNode): Piece {
  const pieces = childrenOf(children).map(settle);
  const fragment = () => createElement(Fragment, null, ...pieces.map(live));
  return { html: joined(pieces), node: children, live: fragment };
}

/** What a component returned keeps the place its element had among its siblings. */
function keyed(key: string | null, piece: Piece): Piece {
  return key === null ? piece : { ...piece, live: () => createElement(Fragment, { key }, live(piece)) };
}

function withKey(element: ReactElement<Props>) {
  return { ...element.props, children: undefined, ...keyOf(element) };
}

/** React makes "null" of a key that is null: of two such siblings one would be lost. */
function keyOf({ key }: ReactElement<Props>): { key?: string } {
  return key === null ? {} : { key };
}

/** Shorter markup is not worth a component of its own. */
const SHORT = 400;

/** In a whole page the markup is written once: the browser's copy of the elements only names it. */
function withMarkup(element: ReactElement<Props>, as: string, html: string): ReactNode {
  if (html.length < SHORT) {
    return createElement(as, { ...withKey(element), dangerouslySetInnerHTML: { __html: html } });
  }
  const { children: _html, ...attributes } = element.props;
  const content = visit().isDocument ? { part: holdMarkup(html) } : { html };
  return createElement(MarkupPart, { ...keyOf(element), as, attributes, ...content });
}

function untouched(node: ReactNode): Piece {
  return { html: null, node, live: null };
}

function joined(pieces: Piece[]): string | null {
  let html = "";
  for (const piece of pieces) {
    if (piece.html === null) return null;
    html += piece.html;
  }
  return html;
}
