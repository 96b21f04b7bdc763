import fc from "fast-check";
import { expect, test } from "vitest";
import { writeNotesInput } from "@/lib/dialogue/schema";

const base = { dialogueId: "019c0000-0000-7000-8000-000000000001", version: "0", notes: "Catatan" };
const stored = "019c0000-0000-7000-8000-000000000002";
const actionsOf = (actions: unknown[]) => writeNotesInput.parse({ ...base, actions }).actions;

test("a new row left empty says nothing; a stored row emptied asks for removal", () => {
  const empty = { text: "", owner: "EMPLOYEE", dueOn: "" };
  expect(actionsOf([{ ...empty, id: "" }])).toEqual([{ removeId: null }]);
  expect(actionsOf([{ ...empty, id: stored, dueOn: "2026-03-01" }])).toEqual([{ removeId: stored }]);
});

test("property: whatever is typed into a new row, it is ignored only when text and day are empty", () => {
  const texts = fc.constantFrom("", " ", "Menyusun jadwal");
  const days = fc.constantFrom("", " ", "2026-03-01", "2026-02-31", "besok");
  fc.assert(
    fc.property(texts, days, (text, dueOn) => {
      const result = writeNotesInput.safeParse({
        ...base,
        actions: [{ id: "", text, owner: "LEADER", dueOn }],
      });
      const empty = text.trim() === "" && dueOn.trim() === "";
      const complete = text.trim() !== "" && dueOn === "2026-03-01";
      expect(result.success).toBe(empty || complete);
    }),
  );
});
