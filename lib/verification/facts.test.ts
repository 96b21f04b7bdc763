import { describe, expect, it } from "vitest";
import { evaluationRecord, recordDocument, recordObjection } from "@/tests/support/evaluation-record";
import { digestOf } from "./facts";

const base = evaluationRecord();
const changed = (change: Parameters<typeof evaluationRecord>[0]) => evaluationRecord(change);

describe("the digest of a sheet", () => {
  const same = (record: typeof base) => digestOf("C.1.1", record) === digestOf("C.1.1", base);

  it("stays when only names, turns or later signatures change", () => {
    expect(same(changed({ employeeName: "Rina, S.Tr.Keb.", version: 9, state: "ACKNOWLEDGED" }))).toBe(true);
    expect(same(changed({ document: recordDocument({ returnedAt: new Date() }) }))).toBe(true);
  });

  it("changes with everything the person is judged by", () => {
    expect(same(changed({ resultRating: "ABOVE" }))).toBe(false);
    expect(same(changed({ predicate: "POOR" }))).toBe(false);
    expect(same(changed({ recommendation: "Ikuti pelatihan." }))).toBe(false);
    expect(same(changed({ decidedAt: new Date("2026-02-11T03:00:00Z") }))).toBe(false);
    expect(same(changed({ organisationValue: "GOOD" }))).toBe(false);
    const [first, ...others] = base.results;
    const feedback = [
      {
        id: "f",
        giverName: "Budi",
        giverClass: "SUPERIOR" as const,
        tone: "POSITIVE" as const,
        text: "Baik.",
        createdAt: "2026-02-01T00:00:00Z",
      },
    ];
    expect(first && same(changed({ results: [{ ...first, feedback }, ...others] }))).toBe(false);
  });

  it("does not age when the plan grows later", () => {
    const [first] = base.results;
    if (first === undefined) throw new Error("the record has no result");
    const later = { ...first, id: "later", number: 9, feedback: [], indicators: [] };
    expect(same(changed({ results: [...base.results, later] }))).toBe(true);
  });
});

describe("the digest of a document", () => {
  it("is another for each form, signature and step of an objection, and the same after the return", () => {
    const signed = changed({ document: recordDocument() });
    const returned = changed({ document: recordDocument({ returnedAt: new Date() }) });
    expect(digestOf("D.1.1", returned)).toBe(digestOf("D.1.1", signed));
    const objection = recordObjection();
    const decided = recordObjection({ decision: "UPHELD", decidedAt: new Date(), decisionReason: "Tetap." });
    const digests = [
      digestOf("C.1.1", signed),
      digestOf("D.1.1", signed),
      digestOf("D.1.2", changed({ document: recordDocument({ form: "SUPERIOR" }) })),
      digestOf("D.1.3", changed({ document: recordDocument(), objection })),
      digestOf("D.1.3", changed({ document: recordDocument(), objection: decided })),
    ];
    expect(new Set(digests).size).toBe(digests.length);
  });
});
