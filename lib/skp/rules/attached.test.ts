import { expect, it } from "vitest";
import { attachedText } from "./attached";

const nothing = { manual: 0, workblock: 0, strategy: 0, roles: 0 };

it("names everything that hangs on an indicator, once", () => {
  expect(attachedText(nothing)).toBeNull();
  expect(attachedText({ ...nothing, roles: 12 })).toBe("peran pada matriks");
  expect(attachedText({ ...nothing, manual: 1, strategy: 1 })).toBe(
    "manual indikator dan strategi pencapaian",
  );
  expect(attachedText({ manual: 1, workblock: 1, strategy: 1, roles: 1 })).toBe(
    "manual indikator, workblock, strategi pencapaian, dan peran pada matriks",
  );
});
