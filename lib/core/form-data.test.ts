import { describe, expect, test } from "vitest";
import { echoOf, fromFormData } from "./form-data";

function form(entries: [string, string | File][]): FormData {
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value);
  return data;
}

describe("fromFormData", () => {
  test("dotted names become objects, whole numbers arrays in their order, repeated names arrays", () => {
    const typed = form([
      ["_key", "machinery"],
      ["rows.10.text", "b"],
      ["rows.2.text", "a"],
      ["tick", "1"],
      ["tick", "2"],
    ]);
    expect(fromFormData(typed)).toEqual({ rows: [{ text: "a" }, { text: "b" }], tick: ["1", "2"] });
  });

  test("nothing can reach the prototype", () => {
    expect(fromFormData(form([["__proto__.admin", "ya"]]))).toEqual({});
    expect(Object.hasOwn(Object.prototype, "admin")).toBe(false);
    const twice = form([
      ["__proto__", "a"],
      ["__proto__", "b"],
    ]);
    expect(Object.getPrototypeOf(echoOf(twice))).toBe(Object.prototype);
  });

  test("control characters that nothing can store are left out, tabs and line ends stay", () => {
    expect(fromFormData(form([["text", "a\0b\u0007\tc\r\nd\u0085😀"]]))).toEqual({ text: "ab\tc\r\nd😀" });
  });

  test("a form of a million names or of one endless name is read once", () => {
    const many = form(Array.from({ length: 200_000 }, (_, index) => [`n${index}`, "x"]));
    const start = performance.now();
    expect(Object.keys(echoOf(many))).toHaveLength(200_000);
    expect(performance.now() - start).toBeLessThan(5_000);
    expect(fromFormData(form([["a.".repeat(50_000), "x"]]))).toEqual({});
  });

  test.each(["", "undefined", "blob"])(
    "an empty file input (%o) is no field; a chosen empty file is",
    (name) => {
      expect(fromFormData(form([["file", new File([], name)]]))).toEqual({});
      const chosen = fromFormData(form([["file", new File([], "kosong.pdf")]]));
      expect(chosen.file).toBeInstanceOf(File);
    },
  );
});

test.each(["text", null, undefined, { a: "b" }, ["a"]])("%o in place of a form has no fields", (sent) => {
  expect(fromFormData(sent as unknown as FormData)).toEqual({});
  expect(echoOf(sent as unknown as FormData)).toEqual({});
});

test("what was typed comes back flat, without files", () => {
  const typed = form([
    ["a.0.text", "satu"],
    ["file", new File(["x"], "x.pdf")],
  ]);
  expect(echoOf(typed)).toEqual({ "a.0.text": "satu" });
});
