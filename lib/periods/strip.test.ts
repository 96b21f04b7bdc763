import { describe, expect, it } from "vitest";
import { fromLocalInput } from "@/lib/core/dates";
import { proposedWindows, subperiodsOf } from "./schedule";
import { phaseStrip, type Schedule } from "./strip";

const zone = "Asia/Jayapura";
const at = (local: string) => fromLocalInput(local, zone) ?? new Date(Number.NaN);

const schedule: Schedule = {
  year: 2026,
  years: [2026],
  periodId: "p",
  windows: proposedWindows(2026, subperiodsOf(2026, "QUARTERLY", false)).map(
    ({ phase, subperiod, opens, closes }) => ({
      phase,
      yearly: subperiod === null || subperiod.kind === "YEAR",
      opensAt: at(opens),
      closesAt: at(closes),
    }),
  ),
  holidays: ["2026-01-16"],
};

const current = (local: string) => phaseStrip(schedule, at(local), zone).current;

describe("phaseStrip", () => {
  it("says who acts in the phase, and nobody between phases", () => {
    const turn = (local: string) => phaseStrip(schedule, at(local), zone).turn;
    expect(turn("2026-01-12T08:00")).toBe("Giliran: pegawai dan atasan menyepakati SKP");
    expect(turn("2026-02-20T08:00")).toBe("Giliran: pegawai mencatat realisasi");
    expect(turn("2027-01-20T08:00")).toBe("Giliran: pejabat penilai menilai");
    expect(turn("2027-05-01T08:00")).toBeNull();
  });

  it("names the phase that needs people first", () => {
    expect(current("2026-01-12T08:00")).toBe("PLANNING");
    expect(current("2026-02-20T08:00")).toBe("EXECUTION");
    expect(current("2026-03-28T08:00")).toBe("EVALUATION");
    expect(current("2027-01-20T08:00")).toBe("EVALUATION");
    expect(current("2027-03-20T08:00")).toBe("FOLLOW_UP");
    expect(current("2027-05-01T08:00")).toBeNull();
  });

  it("changes to the second in the agency's zone", () => {
    const close = at("2026-02-01T00:00");
    expect(phaseStrip(schedule, new Date(close.getTime() - 1000), zone).current).toBe("PLANNING");
    expect(phaseStrip(schedule, close, zone).current).toBe("EXECUTION");
  });

  it("counts working days to the last day of the window, holidays left out", () => {
    // 13, 14, 15 | 19-23 | 26-30 January; the 16th is a holiday, 31 a Saturday.
    expect(phaseStrip(schedule, at("2026-01-12T08:00"), zone).remaining).toBe("Sisa 13 hari kerja");
    expect(phaseStrip(schedule, at("2026-01-31T08:00"), zone).remaining).toBe(
      "Berakhir hari ini pukul 23.59 WIT",
    );
  });

  it("shows what is over and what is to come", () => {
    const states = phaseStrip(schedule, at("2026-05-05T08:00"), zone).phases.map(({ state }) => state);
    expect(states).toEqual(["past", "current", "future", "future"]);
  });
});
