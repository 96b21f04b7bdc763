import { describe, expect, test } from "vitest";
import type { Waiting } from "@/lib/home/queries";
import { toWorkItem, type WorkItem, workTurn } from "./work-list";

const NOW = new Date("2026-01-20T03:00:00Z");
const ZONE = "Asia/Jayapura";
const waiting: Waiting = {
  kind: "PROGRESS",
  ref: "abc",
  person: null,
  year: 2026,
  subperiodKind: "QUARTER",
  subperiodNumber: 2,
  count: 3,
  since: null,
  due: null,
};

describe("a waiting thing in words", () => {
  test("says what to do in which slot, and leads there", () => {
    expect(toWorkItem(waiting, NOW)).toMatchObject({
      what: "Isi realisasi Triwulan II 2026: 3 indikator belum diisi",
      button: "Isi realisasi",
      href: "/progres/abc",
      appointment: false,
    });
  });

  test("names the other person, never an id", () => {
    const rate = toWorkItem({ ...waiting, kind: "RATE", person: "Rina" }, NOW);
    expect(rate).toMatchObject({
      what: "Nilai kinerja Rina, Triwulan II 2026",
      href: "/evaluasi/abc/nilai",
    });
    expect(toWorkItem({ ...waiting, kind: "OBJECTION", person: "Rina" }, NOW).what).not.toContain("abc");
  });

  test("in the last week before the limit says that the superior may act after it, and afterwards that it is so", () => {
    const inDays = (days: number) => new Date(NOW.getTime() + days * 86_400_000);
    const said = (kind: Waiting["kind"], due: Date | null) =>
      toWorkItem({ ...waiting, kind, person: "Rina", due }, NOW).what;
    for (const kind of ["RATE", "SIGN_DOCUMENT"] as const) {
      expect(said(kind, inDays(8))).not.toContain("atasan Anda");
      expect(said(kind, inDays(7))).toContain("sesudah batas ini atasan Anda juga dapat");
    }
    expect(said("SIGN_DOCUMENT", null)).toContain("sudah beralih juga ke atasan Anda");
  });

  test("an evaluation that is not opened yet is started from the list", () => {
    expect(toWorkItem({ ...waiting, kind: "SELF_REVIEW", ref: null }, NOW).href).toBe("/evaluasi");
  });

  test("keys of one record's several slots differ", () => {
    const keys = [1, 2].map((subperiodNumber) => toWorkItem({ ...waiting, subperiodNumber }, NOW).key);
    expect(new Set(keys).size).toBe(2);
  });
});

describe("whose turn on the first page", () => {
  const item = (due: string | null, appointment = false): WorkItem => ({
    ...toWorkItem(waiting, NOW),
    due: due === null ? null : new Date(due),
    appointment,
  });
  const said = (...items: WorkItem[]) => workTurn(items, NOW, ZONE)?.text;

  test("nobody's when nothing waits", () => {
    expect(workTurn([], NOW, ZONE)).toBeNull();
  });

  test("the nearest deadline that lies ahead; neither a missed one nor an appointment is one", () => {
    expect(said(item("2026-02-14T15:00:00Z"), item("2026-01-31T15:00:00Z"))).toBe(
      "Giliran: Anda, 2 hal menunggu, batas terdekat 31 Jan",
    );
    expect(said(item("2026-01-10T15:00:00Z"), item("2026-01-22T02:00:00Z", true), item(null))).toBe(
      "Giliran: Anda, 3 hal menunggu",
    );
  });

  test("more than the list shows is said as such", () => {
    expect(said(...Array.from({ length: 51 }, () => item(null)))).toContain("lebih dari 50 hal");
  });
});
