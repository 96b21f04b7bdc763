import { describe, expect, test } from "vitest";
import { isWithin, type PressedLink, softPath } from "./soft-path";

const here = new URL("https://kinerja.example/skp/1?hal=2");

/** An anchor of that address as the browser presents it. */
function pressed(href: string, attributes: Record<string, string> = {}): PressedLink {
  const { origin, pathname, search, hash } = new URL(href, here);
  const hasAttribute = (name: string) => name in attributes;
  return { origin, pathname, search, hash, target: attributes.target ?? "", hasAttribute };
}

describe("the router opens", () => {
  test.each([
    ["/beranda", "/beranda"],
    ["/skp/1?hal=3", "/skp/1?hal=3"],
    ["?hal=3#tabel", "/skp/1?hal=3#tabel"],
    ["/evaluasi/2#hasil-1", "/evaluasi/2#hasil-1"],
    ["/skp/1?hal=2", "/skp/1?hal=2"],
  ])("%s", (href, path) => expect(softPath(pressed(href), here)).toBe(path));
});

describe("the browser itself follows", () => {
  test.each([
    ["another site", "https://bukti.example/skp/1", {}],
    ["the same name over another protocol", "http://kinerja.example/beranda", {}],
    ["an address that is no page", "mailto:bantuan@kinerja.example", {}],
    ["a file", "/api/unduh/skp/1", {}],
    ["a download", "/icon.svg", { download: "" }],
    ["another window", "/beranda", { target: "_blank" }],
    ["a wanted page load", "/", { target: "_self" }],
    ["a place on this page", "#isi", {}],
    ["a place on this page, whole address", "/skp/1?hal=2#isi", {}],
  ])("%s", (_case, href, attributes) => expect(softPath(pressed(href, attributes), here)).toBeNull());
});

test("an entry of the menu is open on its page and below it, not on one whose name only begins alike", () => {
  expect(isWithin("/skp", "/skp")).toBe(true);
  expect(isWithin("/skp/1/periksa", "/skp")).toBe(true);
  expect(isWithin("/tim-kerja", "/tim")).toBe(false);
  expect(isWithin("/tim-kerja/1", "/penugasan")).toBe(true);
  expect(isWithin("/pohon-kinerja/cakupan", "/perjanjian-kinerja")).toBe(true);
});
