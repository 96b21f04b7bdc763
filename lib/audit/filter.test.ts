import { describe, expect, test } from "vitest";
import { auditFilter, instantsOf } from "@/lib/audit/filter";
import { subjectHref } from "@/lib/audit/subject";

const nothing = { event: null, outcome: null, nip: null, from: null, to: null, before: null };

test("an empty address filters nothing", () => {
  expect(auditFilter({})).toEqual(nothing);
  expect(auditFilter({ nip: " ", dari: "", hasil: "", peristiwa: "" })).toEqual(nothing);
});

test("what makes no sense is left out", () => {
  const junk = {
    peristiwa: "DROP TABLE",
    hasil: "MAYBE",
    dari: "kemarin",
    sampai: ["2026-01-01"],
    sebelum: "-1",
  };
  expect(auditFilter(junk)).toEqual(nothing);
  expect(auditFilter({ peristiwa: "toString", nip: "\0", dari: "2026-02-31" })).toEqual({
    ...nothing,
    from: "2026-02-31",
  });
});

test("reads every part", () => {
  const params = {
    peristiwa: "skp.submit",
    hasil: "DENIED",
    nip: "19850817 201001 1 002",
    dari: "2026-01-01",
    sampai: "2026-01-31",
    sebelum: "42",
  };
  expect(auditFilter(params)).toEqual({
    event: "skp.submit",
    outcome: "DENIED",
    nip: "198508172010011002",
    from: "2026-01-01",
    to: "2026-01-31",
    before: 42n,
  });
});

test("days are whole days of the agency's zone", () => {
  const filter = auditFilter({ dari: "2026-01-01", sampai: "2026-01-01" });
  expect(instantsOf(filter, "Asia/Jayapura")).toEqual({
    start: new Date("2025-12-31T15:00:00Z"),
    end: new Date("2026-01-01T15:00:00Z"),
  });
});

describe("where the subject is", () => {
  test.each([
    [{ subjectType: "Skp", subjectId: "1", employeeId: "2" }, "/skp/1"],
    [{ subjectType: "Account", subjectId: "1", employeeId: "2" }, "/pegawai/2"],
    [{ subjectType: "Account", subjectId: "1", employeeId: null }, null],
    [{ subjectType: null, subjectId: null, employeeId: "2" }, "/pegawai/2"],
  ])("%o: %s", (subject, href) => expect(subjectHref(subject)).toBe(href));
});
