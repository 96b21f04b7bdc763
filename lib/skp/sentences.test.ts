import { describe, expect, it } from "vitest";
import { planSentence, planTurn, type Viewer } from "./sentences";

const NOW = new Date("2026-01-20T03:00:00Z");
const plan = {
  revision: 0,
  stateSince: new Date("2026-01-12T03:00:00Z"),
  closesAt: new Date("2026-01-31T15:00:00Z"),
  appraiserName: "Sari Wulandari",
};
type Change = Partial<Omit<Parameters<typeof planSentence>[0], "state">>;
const say = (state: "DRAFT" | "SUBMITTED" | "RETURNED" | "AGREED", viewer: Viewer, change: Change = {}) =>
  planSentence({ ...plan, ...change, state }, viewer, NOW, "Asia/Jayapura").text;

describe("planSentence", () => {
  it("tells the employee what to do and until when", () => {
    expect(say("DRAFT", "SELF")).toBe("Draf. Ajukan kepada Sari Wulandari paling lambat 31 Jan.");
    expect(say("RETURNED", "SELF")).toBe(
      "Dikembalikan Sari Wulandari pada 12 Jan. Ubah, lalu ajukan lagi paling lambat 31 Jan.",
    );
  });

  it("names whom a submitted plan waits for", () => {
    expect(say("SUBMITTED", "SELF")).toBe("Menunggu persetujuan Sari Wulandari sejak 12 Jan, batas 31 Jan.");
    expect(say("SUBMITTED", "APPRAISER")).toBe("Menunggu persetujuan Anda sejak 12 Jan, batas 31 Jan.");
  });

  it("drops the planning deadline once a plan was agreed", () => {
    expect(say("RETURNED", "SELF", { revision: 1 })).toBe(
      "Dibuka kembali pada 12 Jan. Ubah, lalu ajukan lagi.",
    );
    expect(say("AGREED", "OTHER", { revision: 2 })).toBe(
      "Disepakati dengan Sari Wulandari pada 12 Jan, revisi 2.",
    );
  });

  it("says something useful while nothing is set up", () => {
    expect(say("DRAFT", "SELF", { closesAt: null, appraiserName: null })).toBe(
      "Draf. Ajukan kepada atasan langsung.",
    );
  });

  it("names no deadline that has passed, and ends with one full stop", () => {
    const closesAt = new Date("2026-01-15T15:00:00Z");
    expect(say("DRAFT", "OTHER", { closesAt })).toBe("Sedang disusun sejak 12 Jan.");
    expect(say("DRAFT", "SELF", { closesAt, appraiserName: "Elisabeth Rumbewas, M.Kes." })).toBe(
      "Draf. Ajukan kepada Elisabeth Rumbewas, M.Kes.",
    );
  });
});

describe("planTurn", () => {
  const turn = (state: "DRAFT" | "SUBMITTED" | "RETURNED" | "AGREED", viewer: Viewer, change: Change = {}) =>
    planTurn({ ...plan, ...change, state }, viewer, NOW, "Asia/Jayapura");

  it("calls exactly the person who can go on, until the deadline", () => {
    const mine = { text: "Giliran: Anda, batas 31 Jan", mine: true };
    expect(turn("DRAFT", "SELF")).toEqual(mine);
    expect(turn("RETURNED", "SELF")).toEqual(mine);
    expect(turn("SUBMITTED", "APPRAISER")).toEqual(mine);
    expect(turn("SUBMITTED", "SELF")).toEqual({ text: "Giliran: Sari Wulandari, batas 31 Jan", mine: false });
    for (const viewer of ["APPRAISER", "OTHER"] as const) {
      expect(turn("DRAFT", viewer)?.text).toBe("Giliran: pegawai yang menyusun, batas 31 Jan");
    }
  });

  it("is also of the superior above once the plan goes up", () => {
    expect(turn("SUBMITTED", "UPPER", { closesAt: NOW })).toEqual({
      text: "Giliran: Sari Wulandari atau Anda",
      mine: true,
    });
    expect(turn("DRAFT", "UPPER")?.mine).toBe(false);
  });

  it("is nobody's once the plan is agreed, and names no deadline that no longer counts", () => {
    expect(turn("AGREED", "SELF")).toBeNull();
    expect(turn("RETURNED", "SELF", { revision: 1 })?.text).toBe("Giliran: Anda");
    expect(turn("DRAFT", "SELF", { closesAt: NOW })?.text).toBe("Giliran: Anda");
    expect(turn("SUBMITTED", "OTHER", { appraiserName: null, closesAt: null })?.text).toBe(
      "Giliran: atasan langsung",
    );
  });
});
