import { describe, expect, it } from "vitest";
import { typedValues } from "./form-values";

function formData(entries: [string, string | Blob][]): FormData {
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value);
  return data;
}

describe("typedValues", () => {
  it("keeps texts, and lists of a name given more than once", () => {
    const data = formData([
      ["title", "Peta jabatan"],
      ["note", ""],
      ["days", "1"],
      ["days", "3"],
    ]);
    expect(typedValues(data)).toEqual({ title: "Peta jabatan", note: "", days: ["1", "3"] });
  });

  it("leaves out files and the machinery of the form", () => {
    const data = formData([
      ["_key", "3f0c"],
      ["$ACTION_ID_1", ""],
      ["evidence", new Blob(["isi"])],
    ]);
    expect(typedValues(data)).toEqual({});
  });
});
