import { describe, expect, it } from "vitest";
import type { Strategy } from "@/lib/strategy/content";
import { chosenMethod, strategyValues } from "./part-values";

const steps = {
  service: null,
  recipient: null,
  problem: null,
  expectation: null,
  inside: null,
  outside: null,
};
const nobody = { employeeId: null, takerName: null, takerPosition: null };
const stored: Strategy = {
  version: 1,
  method: "SHARE",
  total: 10_0000n,
  unit: null,
  parts: [{ id: "a", statement: "Air tawar", amount: 5_5000n, ...steps, ...nobody }],
};
const draft = (values: Record<string, string>) => ({ values, updatedAt: new Date("2026-01-05") });
const fish = { target: "10 ton", unit: null };

describe("what the form of a strategy starts from", () => {
  it("takes number and unit from the target, and leaves a range open", () => {
    expect(strategyValues(null, null, fish)).toEqual({ total: "10", unit: "ton", parts: [] });
    expect(strategyValues(null, null, { target: "80–90", unit: "%" })).toMatchObject({
      total: "",
      unit: "%",
    });
    expect(strategyValues(null, null, { target: null, unit: null }).total).toBe("");
  });

  it("keeps what is stored, also a unit that was left empty", () => {
    expect(strategyValues(stored, null, fish)).toMatchObject({
      total: "10",
      unit: "",
      parts: [{ statement: "Air tawar", amount: "5,5" }],
    });
  });

  it("brings back what was typed, with gaps where rows were left out", () => {
    const typed = draft({ total: "12", unit: "ton", "parts.0.statement": "Satu", "parts.2.amount": "lima" });
    expect(strategyValues(stored, typed, fish)).toEqual({
      total: "12",
      unit: "ton",
      parts: [{ statement: "Satu" }, {}, { amount: "lima" }],
    });
  });
});

describe("the way of cascading that is shown", () => {
  it("is the one asked for, then the one typed, then the one stored; nonsense counts for nothing", () => {
    expect(chosenMethod("REGION", draft({ method: "ASPECT" }), stored)).toBe("REGION");
    expect(chosenMethod("toString", draft({ method: "ASPECT" }), stored)).toBe("ASPECT");
    expect(chosenMethod(null, null, stored)).toBe("SHARE");
    expect(chosenMethod(null, null, null)).toBeNull();
  });
});
