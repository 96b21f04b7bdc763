import { describe, expect, it } from "vitest";
import type { EvaluationState } from "@/lib/db/generated/enums";
import { type Standing, stateSentence } from "./sentence";

const standing: Standing = {
  state: "RATING",
  stateSince: new Date("2026-01-12T03:00:00Z"),
  closesAt: new Date("2026-01-31T15:00:00Z"),
  employeeId: "bidan",
  employeeName: "Rina",
  appraiserId: "kapus",
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
