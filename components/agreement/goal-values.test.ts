import { expect, it } from "vitest";
import type { GoalRow } from "@/lib/agreement/queries/agreement";
import { goalValues } from "./goal-values";

const goal: GoalRow = {
  id: "g",
  code: null,
  statement: "Layanan meningkat",
  version: 3,
  parent: null,
  strategicGoal: null,
  indicators: [
    {
      id: "i",
      statement: "Indeks",
      target: "80",
      unit: null,
      accumulation: "SUM",
      quarters: ["20", "20", "20", "20"],
    },
  ],
  plans: 0,
  children: 0,
};

it("starts from the stored goal, or empty for a new one", () => {
  expect(goalValues(goal, null)).toMatchObject({ version: "3", code: "", indicators: goal.indicators });
  expect(goalValues(null, null)).toMatchObject({ version: "0", statement: "", indicators: [] });
});

it("starts from what was typed and not sent, with the version it was typed against and no empty spare rows", () => {
  const values = {
    version: "2",
    statement: "Layanan jauh meningkat",
    code: "SP 3",
    "indicators.0.id": "i",
    "indicators.0.statement": "Indeks layanan",
    "indicators.0.target": "85",
    "indicators.0.accumulation": "SUM",
    "indicators.0.quarter1": "25",
    "indicators.1.id": "",
    "indicators.1.statement": "Baru",
    "indicators.2.id": "",
    "indicators.2.statement": "",
    "indicators.2.accumulation": "LATEST",
  };
  const typed = goalValues(goal, { values, updatedAt: new Date() });
  expect(typed).toMatchObject({ version: "2", statement: "Layanan jauh meningkat", code: "SP 3" });
  expect(typed.indicators).toEqual([
    {
      id: "i",
      statement: "Indeks layanan",
      target: "85",
      unit: "",
      accumulation: "SUM",
      quarters: ["25", "", "", ""],
    },
    { id: "", statement: "Baru", target: "", unit: "", accumulation: "LATEST", quarters: ["", "", "", ""] },
  ]);
});
