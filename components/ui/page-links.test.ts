import { describe, expect, it } from "vitest";
import { pageNumber, withParam } from "./page-links";

describe("withParam", () => {
  it("keeps the other parameters, also repeated ones", () => {
    expect(withParam("/tim", { cari: "sari dewi", status: ["a", "b"], hal: "2" }, "hal", "3")).toBe(
      "/tim?cari=sari+dewi&status=a&status=b&hal=3",
    );
  });

  it("drops empty parameters and removes the named one for an empty value", () => {
    expect(withParam("/tim", { cari: "", hal: "2", unit: undefined }, "hal", "")).toBe("/tim");
  });
});

describe("pageNumber", () => {
  it.each([
    ["3", 3],
    [["4", "5"], 4],
    [undefined, 1],
    ["0", 1],
    ["-1", 1],
    ["1.5", 1],
    ["abc", 1],
    ["999999999", 1],
  ])("reads %j as %d", (value, page) => expect(pageNumber(value)).toBe(page));
});
