import { expect, it } from "vitest";
import { BEHAVIOUR_VALUES } from "./behaviour-values";

it("the seven values stand in the printed order, each with a definition and three guides", () => {
  const values = Object.values(BEHAVIOUR_VALUES);
  expect(values.map(({ order }) => order)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(values.map(({ title }) => title)).toEqual([
    "Berorientasi pelayanan",
    "Akuntabel",
    "Kompeten",
    "Harmonis",
    "Loyal",
    "Adaptif",
    "Kolaboratif",
  ]);
  for (const { definition, guides } of values) {
    expect(definition.length).toBeGreaterThan(20);
    expect(new Set(guides).size).toBe(3);
  }
});
