import { expect, it } from "vitest";
import { evaluationRecord, recordDocument, recordObjection } from "@/tests/support/evaluation-record";
import { frozen, thawed } from "./editions";

it("a kept record comes back as it was, moments included", () => {
  const record = evaluationRecord({ document: recordDocument(), objection: recordObjection() });
  expect(thawed(frozen(record))).toEqual(record);
});
