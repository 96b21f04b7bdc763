import { expect, test } from "vitest";
import { depthOf, idsOf, isWithin, levelFits, pathBelow } from "./tree";

test("a path tells where a unit hangs", () => {
  const root = pathBelow(null, "a");
  const child = pathBelow(root, "b");
  expect([root, child]).toEqual(["/a/", "/a/b/"]);
  expect([depthOf(root), depthOf(child)]).toEqual([0, 1]);
  expect(idsOf(child)).toEqual(["a", "b"]);
  expect(isWithin(child, root)).toBe(true);
  expect(isWithin(root, child)).toBe(false);
  expect(isWithin("/ab/", root)).toBe(false);
});

test("a level belongs to one kind of position", () => {
  expect(levelFits("FUNCTIONAL", "JF_MAHIR")).toBe(true);
  expect(levelFits("EXECUTING", "PELAKSANA")).toBe(true);
  expect(levelFits("STRUCTURAL", "PENGAWAS")).toBe(true);
  expect(levelFits("EXECUTING", "JF_MAHIR")).toBe(false);
  expect(levelFits("FUNCTIONAL", "JPT_PRATAMA")).toBe(false);
  expect(levelFits("STRUCTURAL", "PELAKSANA")).toBe(false);
});
