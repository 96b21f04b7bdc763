import fc from "fast-check";
import { createElement, Fragment, type ReactNode } from "react";
import { describe, expect, it } from "vitest";
import { rendered } from "@/tests/support/react-markup";
import { elementMarkup } from "./markup";
import { Still } from "./still";

// React's own renderer is the judge.
const stilled = (node: ReactNode) => rendered(Still({ children: node }));

function Word({ of }: { of: string }) {
  return <strong className="font-semibold">{of}</strong>;
}

async function Waiting() {
  return <p>later</p>;
}

const text = fc.oneof(fc.string(), fc.constantFrom(`<script>alert("1")</script>`, "a & b", `'"`, "</p>"));
const attributes = fc.record(
  {
    className: text,
    id: text,
    title: text,
    "aria-label": text,
    "aria-hidden": fc.boolean(),
    "data-tone": text,
    hidden: fc.boolean(),
    tabIndex: fc.integer({ min: -1, max: 1 }),
    lang: fc.constantFrom(undefined, null, "id"),
    style: fc.constant({ color: "red" }),
    href: fc.constantFrom("/skp?a=1&b=2", "#isi", "https://contoh.go.id/", "mailto:a@contoh.go.id"),
  },
  { requiredKeys: [] },
);
const tag = fc.constantFrom("div", "p", "a", "li", "td", "section", "button", "label", "svg", "search");

const { tree } = fc.letrec<{ tree: ReactNode }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    text,
    fc.constantFrom(null, undefined, true, false, 0, 12.5),
    text.map((of) => createElement(Word, { of })),
    fc.constantFrom(<br />, <wbr />, <input name="a" defaultValue="<b>" readOnly />, <select name="b" />),
    fc.array(tie("tree"), { maxLength: 3 }).map((nodes) => createElement(Fragment, null, ...nodes)),
    fc
      .array(tie("tree"), { maxLength: 3 })
      .map((nodes) => nodes.map((node, index) => createElement(Fragment, { key: String(index) }, node))),
    fc
      .tuple(tag, attributes, fc.array(tie("tree"), { maxLength: 4 }))
      .map(([type, props, nodes]) => createElement(type, props, ...nodes)),
  ),
}));

describe("Still", () => {
  it("shows what React shows, whatever the texts and attributes are", () => {
    fc.assert(
      fc.property(tree, (node) => {
        expect(stilled(node)).toBe(rendered(createElement(Fragment, null, node)));
      }),
      { numRuns: 1000 },
    );
  });

  it("leaves one element of what needs no browser", () => {
    const still = Still({
      children: (
        <section id="a">
          <h2>Judul</h2>
          <Word of="x" />
        </section>
      ),
    });
    expect(still).toMatchObject({
      props: {
        children: {
          type: "section",
          props: {
            id: "a",
            children: undefined,
            dangerouslySetInnerHTML: { __html: '<h2>Judul</h2><strong class="font-semibold">x</strong>' },
          },
        },
      },
    });
  });

  it("stops at what waits and at what runs in the browser, and keeps its place", () => {
    const browser = Object.assign(() => null, { $$typeof: Symbol.for("react.client.reference") });
    const form = createElement(browser, { key: "form" });
    const later = <Waiting key="later" />;
    const still = Still({ children: <div>{[form, later, <p key="text">Teks</p>]}</div> });
    expect(still).toMatchObject({
      props: { children: { type: "div", props: { children: [form, later, { key: "text" }] } } },
    });
  });

  it("gives long markup to the browser's component, with the key it had and no other", () => {
    const long = "panjang ".repeat(60);
    const still = Still({
      children: [
        <section key="a" id="a">
          <p>{long}</p>
        </section>,
        createElement("section", { id: "b" }, <p>{long}</p>),
      ],
    });
    const as = "section";
    const html = `<p>${long}</p>`;
    expect(still).toMatchObject({
      props: {
        children: [
          { key: "a", props: { as, html, attributes: { id: "a" } } },
          { key: null, props: { as, html, attributes: { id: "b" } } },
        ],
      },
    });
  });

  it("keeps the key of a component in a list", () => {
    const still = Still({
      children: (
        <form>
          {["a", "b"].map((of) => (
            <Word key={of} of={of} />
          ))}
        </form>
      ),
    });
    expect(still).toMatchObject({ props: { children: { type: "form" } } });
    expect(rendered(still)).toBe(
      '<form><strong class="font-semibold">a</strong><strong class="font-semibold">b</strong></form>',
    );
  });
});

describe("markup of an element", () => {
  it.each(["javascript:alert(1)", " javascript:alert(1)", "JAVA\nSCRIPT:alert(1)", "data:text/html,x", ""])(
    "leaves the address %j to React",
    (href) => expect(elementMarkup("a", { href }, "x")).toBeNull(),
  );

  it.each([
    ["a function", { onClick: () => 1 }],
    ["a style", { style: { color: "red" } }],
    ["an attribute that is not listed", { contentEditable: "true" }],
    ["an object as value", { title: {} }],
  ])("leaves %s to React", (_, props) => expect(elementMarkup("div", props, "")).toBeNull());

  it.each(["input", "textarea", "script", "style", "iframe", "form", "select", "x-y"])(
    "leaves <%s> to React",
    (type) => expect(elementMarkup(type, {}, "")).toBeNull(),
  );
});
