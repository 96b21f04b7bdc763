import { describe, expect, test } from "vitest";
import {
  agendaFrom,
  dayHasCome,
  dialogueTurn,
  isLate,
  type OpenPoints,
  statusSentence,
} from "@/lib/dialogue/rules";

const ZONE = "Asia/Jayapura";
const NOW = new Date("2026-02-10T03:00:00Z");

describe("agendaFrom", () => {
  const nothing: OpenPoints = {
    actions: [],
    praise: [],
    feedback: [],
    unanswered: [],
    comments: [],
    silent: null,
    evaluation: null,
  };

  test("is empty when nothing is open", () => {
    expect(agendaFrom(nothing)).toBe("");
  });

  test("holds one line for each open point, long texts cut to one line", () => {
    const agenda = agendaFrom({
      actions: [{ text: "Menyusun jadwal", dueOn: new Date("2026-03-01") }],
      feedback: [`Perjelas\nlaporan ${"x".repeat(200)}`],
      praise: ["Rapi dan tepat waktu"],
      unanswered: ["Budi Santoso"],
      comments: ["Perjelas target ini"],
      silent: { subperiod: "Triwulan I", indicators: ["Jumlah kunjungan"], unproven: ["Jumlah kader"] },
      evaluation: "Triwulan I: Baik",
    });
    expect(agenda.split("\n")).toEqual([
      "- Yang sudah baik: Rapi dan tepat waktu",
      "- Hasil evaluasi Triwulan I: Baik",
      "- Tindak lanjut terbuka (batas 1 Mar 2026): Menyusun jadwal",
      expect.stringMatching(/^- Umpan balik yang perlu ditingkatkan: Perjelas laporan x+\.\.\.$/),
      "- Permintaan umpan balik kepada Budi Santoso belum dijawab",
      "- Komentar SKP yang belum selesai: Perjelas target ini",
      "- Belum ada realisasi Triwulan I: Jumlah kunjungan",
      "- Belum ada bukti Triwulan I: Jumlah kader",
    ]);
  });
});

describe("days in the agency's zone", () => {
  test("notes can be written from midnight of the planned day", () => {
    const planned = new Date("2026-02-10T05:00:00Z");
    expect(dayHasCome(planned, new Date("2026-02-09T14:59:59Z"), ZONE)).toBe(false);
    expect(dayHasCome(planned, new Date("2026-02-09T15:00:00Z"), ZONE)).toBe(true);
  });

  test("an action is late the day after it was due", () => {
    const due = new Date("2026-02-10");
    expect(isLate(due, new Date("2026-02-10T14:59:59Z"), ZONE)).toBe(false);
    expect(isLate(due, new Date("2026-02-10T15:00:00Z"), ZONE)).toBe(true);
  });
});

describe("statusSentence", () => {
  const base = {
    plannedFor: new Date("2026-02-12T05:00:00Z"),
    employeeName: "Sari",
    leaderName: "Budi",
    employeeConfirmedAt: null,
    leaderConfirmedAt: null,
  };
  const say = (more: object, now = NOW) =>
    statusSentence({ ...base, state: "HELD", ...more } as Parameters<typeof statusSentence>[0], ZONE, now);

  test.each([
    [{ state: "PLANNED" }, "Direncanakan Kam, 12 Feb 2026 pukul 14.00 WIT."],
    [{ state: "CANCELLED" }, "Dibatalkan; semula direncanakan Kam, 12 Feb 2026 pukul 14.00 WIT."],
    [{}, "Menunggu konfirmasi Sari dan Budi."],
    [{ employeeConfirmedAt: NOW }, "Menunggu konfirmasi Budi."],
    [{ leaderConfirmedAt: NOW }, "Menunggu konfirmasi Sari."],
    [
      { state: "CONFIRMED", leaderConfirmedAt: NOW, employeeConfirmedAt: new Date("2026-02-11T03:00:00Z") },
      "Dikonfirmasi kedua pihak pada 11 Feb; catatan tidak dapat diubah lagi.",
    ],
  ])("%j", (more, sentence) => {
    expect(say(more)).toBe(sentence);
  });

  test("once the day has come it asks for the notes", () => {
    expect(say({ state: "PLANNED" }, new Date("2026-02-12T01:00:00Z"))).toContain(
      "Menunggu catatan dari Sari atau Budi",
    );
  });
});

describe("dialogueTurn", () => {
  const planned = {
    state: "PLANNED" as const,
    plannedFor: new Date("2026-02-12T05:00:00Z"),
    employeeName: "Sari",
    leaderName: "Budi",
    employeeConfirmedAt: null,
    leaderConfirmedAt: null,
  };
  const held = { ...planned, state: "HELD" as const };
  const AFTER = new Date("2026-02-12T06:00:00Z");
  const turn = (course: Parameters<typeof dialogueTurn>[0], mine = false, now = AFTER) =>
    dialogueTurn(course, mine, ZONE, now);

  test("is nobody's before the planned day, then of either who writes the notes", () => {
    expect(turn(planned, true, NOW)).toBeNull();
    expect(turn(planned)).toEqual({ text: "Giliran: Sari atau Budi", mine: false });
    expect(turn(planned, true)).toEqual({ text: "Giliran: Anda", mine: true });
  });

  test("is of those who have not confirmed", () => {
    expect(turn(held)?.text).toBe("Giliran: Sari dan Budi");
    expect(turn({ ...held, employeeConfirmedAt: NOW })?.text).toBe("Giliran: Budi");
    expect(turn({ ...held, leaderConfirmedAt: NOW }, true)).toEqual({ text: "Giliran: Anda", mine: true });
  });

  test("ends with both confirmations or a cancellation", () => {
    for (const state of ["CONFIRMED", "CANCELLED"] as const) expect(turn({ ...planned, state })).toBeNull();
  });
});
