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

test("what was typed comes back flat, without files", () => {
  const typed = form([
    ["a.0.text", "satu"],
    ["file", new File(["x"], "x.pdf")],
  ]);
  expect(echoOf(typed)).toEqual({ "a.0.text": "satu" });
});
