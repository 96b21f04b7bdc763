import { expect, test } from "vitest";
import { numbered } from "./numbered";

const plan = (kinds: string) =>
  [...kinds].map((letter, index) => ({
    id: `${letter}${index}`,
    kind: letter === "U" ? ("MAIN" as const) : ("ADDITIONAL" as const),
  }));
const numbers = (kinds: string, kind: "MAIN" | "ADDITIONAL") =>
  numbered(plan(kinds), kind).map(({ id, number }) => `${id}=${number}`);

test("additional results go on where the main ones end: 1 to 3, then 4 (Bidan Penyelia, p.183)", () => {
  expect(numbers("UUUT", "MAIN")).toEqual(["U0=1", "U1=2", "U2=3"]);
  expect(numbers("UUUT", "ADDITIONAL")).toEqual(["T3=4"]);
});

test("whatever order they are stored in", () => {
  expect(numbers("TUTU", "MAIN")).toEqual(["U1=1", "U3=2"]);
  expect(numbers("TUTU", "ADDITIONAL")).toEqual(["T0=3", "T2=4"]);
});

test("without main results they start at 1", () => {
  expect(numbers("TT", "ADDITIONAL")).toEqual(["T0=1", "T1=2"]);
  expect(numbers("", "MAIN")).toEqual([]);
});
