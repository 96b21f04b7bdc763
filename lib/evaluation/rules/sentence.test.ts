import { describe, expect, it } from "vitest";
import type { EvaluationState } from "@/lib/db/generated/enums";
import { type Standing, stateSentence, stateTurn } from "./sentence";

const standing: Standing = {
  state: "RATING",
  stateSince: new Date("2026-01-12T03:00:00Z"),
  closesAt: new Date("2026-01-31T15:00:00Z"),
  employeeId: "bidan",
  employeeName: "Rina",
  appraiserId: "kapus",
  releasedAt: null,
  appraiserName: "Sari Wulandari",
};
const said = (state: EvaluationState, viewer: string | null) =>
  stateSentence({ ...standing, state }, viewer, "Asia/Jayapura", new Date("2026-01-20T00:00:00Z"));

describe("the state as a sentence", () => {
  it("says whose turn it is, since when and until when", () => {
    expect(said("RATING", "bidan").text).toBe(
      "Menunggu penilaian Sari Wulandari sejak 12 Jan, batas 31 Jan.",
    );
    expect(said("SELF_REVIEW", "kapus").text).toBe(
      "Menunggu penilaian mandiri Rina sejak 12 Jan, batas 31 Jan.",
    );
  });

  it("calls the person whose turn it is, and only that person", () => {
    expect(said("SELF_REVIEW", "bidan")).toMatchObject({
      tone: "due",
      text: expect.stringContaining("Anda"),
    });
    expect(said("RATING", "kapus")).toMatchObject({ tone: "due", text: expect.stringContaining("Anda") });
    expect(said("DECIDED", "bidan")).toMatchObject({ tone: "due", text: expect.stringContaining("Anda") });
    for (const state of ["SELF_REVIEW", "RATING", "DECIDED"] as const) {
      for (const viewer of ["kadin", null]) expect(said(state, viewer).tone).toBe("neutral");
    }
  });

  it("says when the window has closed", () => {
    const late = stateSentence(standing, null, "Asia/Jayapura", new Date("2026-02-20T00:00:00Z"));
    expect(late.text).toBe(
      "Menunggu penilaian Sari Wulandari sejak 12 Jan; jadwal evaluasi sudah ditutup 31 Jan.",
    );
  });

  it("has one full stop, also after a title", () => {
    const decided = { ...standing, state: "DECIDED" as const, employeeName: "Rina, A.Md.Keb." };
    const { text } = stateSentence(decided, "kapus", "Asia/Jayapura", new Date("2026-01-20T00:00:00Z"));
    expect(text).toBe("Ditetapkan 12 Jan, menunggu tanggapan Rina, A.Md.Keb.");
  });

  it("ends with the answer", () => {
    expect(said("ACKNOWLEDGED", "bidan").text).toBe("Anda terima 12 Jan.");
    expect(said("OBJECTED", "kapus").text).toBe("Rina mengajukan keberatan 12 Jan.");
  });
});

describe("whose turn", () => {
  const turn = (state: EvaluationState, viewer: string | null, change: Partial<Standing> = {}) =>
    stateTurn({ ...standing, state, ...change }, viewer, "Asia/Jayapura", new Date("2026-01-20T00:00:00Z"));

  it("is the employee's, then the appraiser's, then the employee's again", () => {
    expect(turn("SELF_REVIEW", "bidan")).toEqual({ text: "Giliran: Anda, batas 31 Jan", mine: true });
    expect(turn("SELF_REVIEW", "kapus")).toEqual({ text: "Giliran: Rina, batas 31 Jan", mine: false });
    expect(turn("RATING", "kapus")).toEqual({ text: "Giliran: Anda, batas 31 Jan", mine: true });
    expect(turn("RATING", "bidan")?.text).toBe("Giliran: Sari Wulandari, batas 31 Jan");
    expect(turn("DECIDED", "bidan")).toEqual({ text: "Giliran: Anda", mine: true });
    expect(turn("DECIDED", "kapus")).toEqual({ text: "Giliran: Rina", mine: false });
  });

  it("is of one above the appraiser after an objection, and nobody's after the answer", () => {
    expect(turn("OBJECTED", "bidan")).toEqual({ text: "Giliran: atasan pejabat penilai", mine: false });
    expect(turn("ACKNOWLEDGED", "bidan")).toBeNull();
  });

  it("is not everybody's where no appraiser is known", () => {
    expect(turn("RATING", null, { appraiserId: null, appraiserName: null })).toEqual({
      text: "Giliran: pejabat penilai, batas 31 Jan",
      mine: false,
    });
  });
});
