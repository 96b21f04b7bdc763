import { describe, expect, it } from "vitest";
import { type NoticedPlan, planNotices } from "./notices";
import type { Viewer } from "./sentences";

const person = (id: string) => ({
  id,
  name: `Nama ${id}`,
  frontTitle: null,
  backTitle: null,
  positionName: `Jabatan ${id}`,
});
const plan: NoticedPlan = {
  id: "p1",
  state: "SUBMITTED",
  revision: 0,
  employee: person("bidan"),
  appraiser: person("kapus"),
  agreedFor: null,
  upper: person("kadin"),
  upperGap: null,
  decideBy: new Date("2026-01-31T17:00:00Z"),
  employeeLeft: false,
  placedElsewhere: false,
  positionName: "Bidan Penyelia",
};
const at = (change: Partial<NoticedPlan>, viewer: Viewer, moment: string) =>
  planNotices({ ...plan, ...change }, viewer, new Date(moment), "Asia/Jakarta");
const BEFORE = "2026-01-24T16:59:59Z";
const SOON = "2026-01-26T00:00:00Z";
const PASSED = "2026-01-31T17:00:00Z";

describe("who decides from when", () => {
  it("says nothing more than a week ahead, then until when and who comes next", () => {
    expect(at({}, "SELF", BEFORE)).toEqual([]);
    const [own] = at({}, "SELF", SOON);
    expect(own?.title).toContain("31 Jan");
    expect(own?.text).toContain("Nama kadin");
    expect(at({}, "APPRAISER", SOON)[0]?.title).toMatch(/^Batas keputusan Anda/);
  });

  it("tells each of the three when the moment has come", () => {
    expect(at({}, "SELF", PASSED)[0]?.title).toBe("SKP ini beralih ke Nama kadin");
    expect(at({}, "APPRAISER", PASSED)[0]?.text).toMatch(/^Anda belum memutuskan/);
    expect(at({}, "UPPER", PASSED)[0]?.title).toBe("SKP ini beralih kepada Anda");
  });

  it.each([
    ["NO_UPPER", "tidak ada atasan yang tercatat"],
    ["LOOP", "membetulkan data atasan"],
    ["UPPER_LEFT", "mengatur penggantinya"],
  ] as const)("says what to do when nobody can take over: %s", (upperGap, words) => {
    expect(at({ upper: null, upperGap }, "SELF", PASSED)[0]?.text).toContain(words);
  });

  it("says what to do when no appraiser is set", () => {
    const [notice] = at({ appraiser: null, upper: null, upperGap: "NO_APPRAISER" }, "SELF", PASSED);
    expect(notice?.text).toContain("Atasan langsung pegawai ini belum diatur");
  });
});

describe("moves", () => {
  const agreed = { state: "AGREED", revision: 1, decideBy: null, agreedFor: person("kapus") } as const;

  it("leads the employee who moved to a plan for the new position (p.65 C6)", () => {
    const [notice] = at({ ...agreed, placedElsewhere: true }, "SELF", SOON);
    expect(notice).toMatchObject({ key: "moved", link: { href: "/skp" } });
    expect(notice?.text).toContain("tetap berlaku untuk masa sebagai Bidan Penyelia");
    expect(at({ placedElsewhere: true }, "OTHER", BEFORE)[0]?.text).toContain("tidak dilanjutkan");
  });

  it("asks the new appraiser to agree again (p.65 C7), and nobody while it is the same one", () => {
    expect(at(agreed, "APPRAISER", SOON)).toEqual([]);
    const [notice] = at({ ...agreed, appraiser: person("baru") }, "APPRAISER", SOON);
    expect(notice?.link?.href).toBe("/skp/p1/buka-kembali?alasan=APPRAISER_MOVED");
    expect(at({ ...agreed, appraiser: person("baru") }, "SELF", SOON)[0]?.text).toContain(
      "Nama baru membuka SKP",
    );
  });

  it("says that the plan of somebody who left is only read", () => {
    expect(at({ employeeLeft: true, placedElsewhere: true }, "OTHER", BEFORE).map(({ key }) => key)).toEqual([
      "left",
    ]);
  });
});
