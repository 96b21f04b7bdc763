import { describe, expect, it } from "vitest";
import { formOf, nextSequence } from "./form";

describe("formOf", () => {
  const post = { level: "PENGAWAS", isUnitHead: true, unitIsIndependent: true } as const;

  it("gives JPT the leader's form wherever they work", () => {
    expect(formOf({ level: "JPT_PRATAMA", isUnitHead: false, unitIsIndependent: false })).toBe("LEADER");
  });

  it("gives the head of an independent unit the leader's form, also a functional officer", () => {
    expect(formOf(post)).toBe("LEADER");
    expect(formOf({ ...post, level: "JF_AHLI_MADYA" })).toBe("LEADER");
  });

  it("gives everybody else the staff form", () => {
    expect(formOf({ ...post, unitIsIndependent: false })).toBe("STAFF");
    expect(formOf({ ...post, isUnitHead: false })).toBe("STAFF");
  });
});

describe("nextSequence", () => {
  const here = { unitId: "u1", positionName: "Bidan" };

  it("starts with 1", () => expect(nextSequence(null, here)).toBe(1));

  it("has nothing to start while the position is the same", () => {
    expect(nextSequence({ ...here, sequence: 1 }, here)).toBeNull();
  });

  it("continues after a move to another position or unit", () => {
    expect(nextSequence({ ...here, sequence: 1 }, { ...here, positionName: "Bidan Penyelia" })).toBe(2);
    expect(nextSequence({ ...here, sequence: 2 }, { ...here, unitId: "u2" })).toBe(3);
  });
});
