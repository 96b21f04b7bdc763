import { describe, expect, it, vi } from "vitest";
import { holdMarkup, takeMarkup } from "./held-markup";

describe("held markup", () => {
  it("is handed over once, each part under its own name", () => {
    const [first, second] = [holdMarkup("<p>a</p>"), holdMarkup("<p>b</p>")];
    expect(takeMarkup(second)).toBe("<p>b</p>");
    expect(takeMarkup(first)).toBe("<p>a</p>");
    expect(() => takeMarkup(first)).toThrow("No markup is held");
  });

  it("is forgotten after a minute: the page was given up", () => {
    const start = Date.now();
    const left = holdMarkup("<p>a</p>", start);
    const fresh = holdMarkup("<p>b</p>", start + 30_000);
    holdMarkup("<p>c</p>", start + 61_000);
    expect(() => takeMarkup(left)).toThrow("No markup is held");
    expect(takeMarkup(fresh)).toBe("<p>b</p>");
  });

  it("is one store for every copy of the module", async () => {
    vi.resetModules();
    const copy = await import("./held-markup");
    expect(copy.holdMarkup).not.toBe(holdMarkup);
    const [mine, its] = [holdMarkup("<p>mine</p>"), copy.holdMarkup("<p>its</p>")];
    expect(copy.takeMarkup(mine)).toBe("<p>mine</p>");
    expect(takeMarkup(its)).toBe("<p>its</p>");
  });
});
