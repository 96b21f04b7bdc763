import { describe, expect, it } from "vitest";
import { evaluationRecord, recordDocument, recordObjection } from "@/tests/support/evaluation-record";
import { turnSentences } from "./sentence";
import { isLate, timelineOf } from "./timeline";

const zone = "Asia/Jayapura" as const;
const calendar = { zone, holidays: new Set<string>() };
// The window of the invented record closes on 1 March 2026 at 09.00 WIT.
const INSIDE = new Date("2026-02-20T03:00:00Z");
const AFTER = new Date("2026-03-10T03:00:00Z");

const rowsOf = (change: Parameters<typeof evaluationRecord>[0], now = INSIDE) =>
  timelineOf(evaluationRecord(change), calendar, now);
const states = (change: Parameters<typeof evaluationRecord>[0], now = INSIDE) =>
  rowsOf(change, now).map(({ step, state }) => `${step} ${state}`);
const said = (change: Parameters<typeof evaluationRecord>[0], viewer: string, now = INSIDE) =>
  turnSentences(rowsOf(change, now), viewer, zone, now);

describe("the timeline", () => {
  it("begins with the evaluation and ends with the report", () => {
    const rating = { state: "RATING", decidedAt: null, document: null } as const;
    expect(states(rating)).toEqual([
      "EVALUATE NOW",
      "SIGN LATER",
      "DELIVER LATER",
      "RETURN LATER",
      "REPORT LATER",
    ]);
    expect(states({ document: null })[1]).toBe("SIGN NOW");
    expect(states({ document: recordDocument({ deliveredAt: null }) })[2]).toBe("DELIVER NOW");
    expect(states({})[3]).toBe("RETURN NOW");
    const back = { state: "ACKNOWLEDGED", document: recordDocument({ returnedAt: INSIDE }) } as const;
    expect(states(back).slice(3)).toEqual(["RETURN DONE", "REPORT LATER"]);
  });

  it("offers the superior beside the appraiser once the evaluation has ended", () => {
    const rows = rowsOf({ document: null }, AFTER);
    expect(rows.map(({ step }) => step)).toEqual([
      "EVALUATE",
      "SIGN",
      "SIGN_ABOVE",
      "DELIVER",
      "RETURN",
      "REPORT",
    ]);
    // Fourteen and thirty working days after Sunday 1 March 2026.
    expect(rows[2]).toMatchObject({
      who: "Budi Santoso",
      whoId: "kadin",
      due: new Date("2026-03-19T15:00:00Z"),
    });
    expect(rows.at(-1)?.due).toEqual(new Date("2026-04-10T15:00:00Z"));
    expect(states({ document: recordDocument({ form: "SUPERIOR" }) }, AFTER)[0]).toBe("SIGN_ABOVE DONE");
  });

  it("follows an objection instead of the return", () => {
    const filed = { state: "OBJECTED", objection: recordObjection() } as const;
    expect(states(filed).slice(3)).toEqual([
      "RETURN NOTED",
      "OBJECT DONE",
      "DECIDE_OBJECTION NOW",
      "REPORT LATER",
    ]);
    const settled = { ...filed, objection: recordObjection({ decidedAt: INSIDE, decision: "UPHELD" }) };
    expect(states(settled).at(-1)).toBe("REPORT LATER");
  });

  it("holds the time to object open while it may be used", () => {
    const document = recordDocument({ objectBy: AFTER });
    expect(rowsOf({ document }).find(({ step }) => step === "OBJECT")).toMatchObject({
      whoId: "bidan",
      due: AFTER,
      state: "LATER",
    });
    const done = {
      state: "ACKNOWLEDGED",
      document: recordDocument({ objectBy: AFTER, returnedAt: INSIDE }),
    } as const;
    for (const change of [done, { document: recordDocument({ objectBy: null }) }, { document: null }]) {
      expect(rowsOf(change).some(({ step }) => step === "OBJECT")).toBe(false);
    }
  });

  it("knows what was late to the moment", () => {
    const limit = new Date("2026-03-02T15:00:00.000Z");
    const returned = (at: Date) => rowsOf({ document: recordDocument({ returnedAt: at }) })[3];
    const [inTime, late] = [returned(new Date(limit.getTime() - 1)), returned(limit)];
    expect(inTime && isLate(inTime, AFTER)).toBe(false);
    expect(late && isLate(late, AFTER)).toBe(true);
  });
});

describe("who must act now", () => {
  it("is said to that person and to others, with the last minute", () => {
    const text = "menandatangani dan mengembalikan dokumen, paling lambat Sen, 2 Mar 2026 pukul 23.59 WIT.";
    expect(said({}, "bidan")).toEqual([{ text: `Giliran Anda ${text}`, tone: "due" }]);
    expect(said({}, "kapus")).toEqual([{ text: `Giliran Rina ${text}`, tone: "neutral" }]);
  });

  it("says that a limit has passed, and names both who may sign", () => {
    const [appraiser, superior] = said({ document: null }, "kadin", AFTER);
    expect(appraiser).toMatchObject({ tone: "error", text: expect.stringContaining("sudah lewat") });
    expect(superior).toMatchObject({
      tone: "due",
      text: expect.stringMatching(/^Giliran Anda mengevaluasi/),
    });
  });

  it("says when nothing is left", () => {
    const done = recordDocument({ returnedAt: INSIDE, reportedAt: AFTER });
    expect(said({ state: "ACKNOWLEDGED", document: done }, "bidan", AFTER)[0]?.tone).toBe("done");
  });
});
