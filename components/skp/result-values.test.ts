import { expect, it } from "vitest";
import { draftedValues, storedValues } from "./result-values";

const empty = storedValues(null, "MAIN", "Kepala Puskesmas");

it("starts a new result with the leader who gives it", () => {
  expect(empty).toMatchObject({ version: "0", kind: "MAIN", assignedBy: "Kepala Puskesmas", indicators: [] });
});

it("takes everything typed from a draft, with the version it was typed against", () => {
  const values = {
    version: "3",
    statement: "Ibu hamil terlayani",
    "indicators.0.statement": "Jumlah ibu",
    "indicators.2.target": "90",
  };
  const filled = draftedValues({ ...empty, version: "5" }, { values, updatedAt: new Date() });
  expect(filled).toMatchObject({ version: "3", kind: "MAIN", assignedBy: "" });
  expect(filled.indicators.map(({ statement, target }) => [statement, target])).toEqual([
    ["Jumlah ibu", ""],
    ["", ""],
    ["", "90"],
  ]);
});
