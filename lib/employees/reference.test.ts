import { describe, expect, it } from "vitest";
import { DEFAULT_LEGAL_STANDING, findLegalStanding, LEGAL_STANDINGS, needsSkp } from "./legal-standing";
import {
  findEselon,
  findGrade,
  findPositionKind,
  findPositionLevel,
  fullPositionName,
  GRADES,
  levelFromPositionName,
  levelKind,
  rankText,
} from "./reference";

describe("grades", () => {
  it("holds the 17 grades of PNS and the 17 of PPPK once each", () => {
    expect(GRADES.filter((grade) => grade.scale === "PNS")).toHaveLength(17);
    expect(GRADES.filter((grade) => grade.scale === "PPPK")).toHaveLength(17);
    expect(new Set(GRADES.map((grade) => `${grade.scale} ${grade.code}`)).size).toBe(34);
  });

  it.each(["III/a", "III/A", "iii a", "IIIa", "31"])("reads %j as III/a of PNS", (text) => {
    expect(findGrade(text, "PNS")).toMatchObject({ code: "III/a", rank: "Penata Muda" });
  });

  it("keeps the scales apart: 11 is I/a of PNS but XI of PPPK", () => {
    expect(findGrade("11", "PNS")?.code).toBe("I/a");
    expect(findGrade("11", "PPPK")?.code).toBe("XI");
    expect(findGrade("IX", "PNS")).toBeNull();
    expect(findGrade("III/a", "PPPK")).toBeNull();
    expect(findGrade("", "PNS")).toBeNull();
  });

  it("reads its own code back for every grade", () => {
    for (const grade of GRADES) expect(findGrade(grade.code, grade.scale)).toBe(grade);
  });
});

describe("positions", () => {
  it("reads the kind by name or id", () => {
    expect(findPositionKind("struktural")).toBe("STRUCTURAL");
    expect(findPositionKind("Fungsional Tertentu")).toBe("FUNCTIONAL");
    expect(findPositionKind("Fungsional")).toBe("FUNCTIONAL");
    expect(findPositionKind("PELAKSANA")).toBe("EXECUTING");
    expect(findPositionKind("4")).toBe("EXECUTING");
    expect(findPositionKind("Honorer")).toBeNull();
  });

  it("reads a level by name and by eselon", () => {
    expect(findPositionLevel("Ahli Muda")).toBe("JF_AHLI_MUDA");
    expect(findPositionLevel("jpt pratama")).toBe("JPT_PRATAMA");
    expect(findPositionLevel("III.a")).toBe("ADMINISTRATOR");
    expect(findPositionLevel("V.a")).toBeNull();
    expect(findPositionLevel("Pelaksana")).toBe("PELAKSANA");
    expect(findPositionLevel("Ahli")).toBeNull();
  });

  it("maps eselon to the level of the head", () => {
    expect(findEselon("21")).toMatchObject({ label: "II.a", level: "JPT_PRATAMA" });
    expect(findEselon("IV.b")).toMatchObject({ level: "PENGAWAS" });
    expect(findEselon("99")).toMatchObject({ level: null });
    expect(findEselon("77")).toBeNull();
  });

  it("finds the level of a functional post in its name", () => {
    expect(levelFromPositionName("Perawat Ahli Muda")).toBe("JF_AHLI_MUDA");
    expect(levelFromPositionName("Bidan Penyelia")).toBe("JF_PENYELIA");
    expect(levelFromPositionName("Pengelola Kepegawaian")).toBeNull();
    // A structural word at the end of a name is not a level of the functional line.
    expect(levelFromPositionName("Staf Administrator")).toBeNull();
  });

  it("prints a functional post with its level, once", () => {
    expect(fullPositionName("Perawat", "JF_MAHIR")).toBe("Perawat Mahir");
    expect(fullPositionName("Guru Ahli Madya", "JF_AHLI_MADYA")).toBe("Guru Ahli Madya");
    expect(fullPositionName("Guru Madya", "JF_AHLI_MADYA")).toBe("Guru Madya");
    expect(fullPositionName("Kepala Bidang", "ADMINISTRATOR")).toBe("Kepala Bidang");
    expect(fullPositionName("Pengadministrasi", "PELAKSANA")).toBe("Pengadministrasi");
  });

  it("knows which line a level belongs to", () => {
    expect(levelKind("PENGAWAS")).toBe("STRUCTURAL");
    expect(levelKind("JF_PENYELIA")).toBe("FUNCTIONAL");
    expect(levelKind("PELAKSANA")).toBe("EXECUTING");
    expect(levelKind("AGENCY_LEADER")).toBeNull();
  });
});

describe("legal standing", () => {
  it("asks a plan of the active, of people on study assignment and of active PPPK", () => {
    for (const text of ["01", "03", "09", "11", "15", "16", "PPPK Aktif"]) expect(needsSkp(text)).toBe(true);
    expect(needsSkp(DEFAULT_LEGAL_STANDING)).toBe(true);
  });

  it("asks none in the four excluded cases, although those people are in service", () => {
    for (const code of ["02", "13", "04", "07", "20"]) {
      expect(findLegalStanding(code)).toMatchObject({ active: true, needsSkp: false });
    }
  });

  it("asks none of people out of service", () => {
    for (const item of LEGAL_STANDINGS) if (!item.active) expect(item.needsSkp).toBe(false);
  });

  it("reads names in any case and ids that lost their zero", () => {
    expect(findLegalStanding("TUGAS BELAJAR")?.code).toBe("03");
    expect(findLegalStanding("1")?.code).toBe("01");
    expect(findLegalStanding("Cuti")).toBeNull();
    expect(findLegalStanding("")).toBeNull();
  });
});

it("prints rank and golongan as the forms do", () => {
  expect(rankText("IV/c")).toBe("Pembina Utama Muda / IV/c");
  expect(rankText("IX")).toBe("IX");
  expect([rankText(null), rankText(undefined)]).toEqual([null, null]);
});
