import { expect, test } from "vitest";
import { noticeOf } from "./notices";

test("only keys of the list have a sentence", () => {
  expect(noticeOf("keluar")).toContain("keluar");
  for (const key of [undefined, ["keluar"], "", "toString", "__proto__"]) expect(noticeOf(key)).toBeNull();
});
