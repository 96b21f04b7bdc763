import { describe, expect, it } from "vitest";
import { rendered } from "@/tests/support/react-markup";
import { Pager } from "./pager";

const html = (props: { page: number; total?: number; hasNext?: boolean }) =>
  rendered(<Pager {...props} pageSize={20} noun="impor" path="/admin/impor" params={{}} />);

describe("the pager", () => {
  it("leaves an empty list to the sentence that stands in its place", () => {
    expect(html({ page: 1, total: 0 })).toBe("");
    expect(html({ page: 1, hasNext: false })).toBe("");
  });

  it("counts a list that fits on one page, without links", () => {
    expect(html({ page: 1, total: 3 })).toContain("1–3 dari 3 impor");
    expect(html({ page: 1, total: 3 })).not.toContain("href");
  });

  it("leads back to the last page from behind the end of the list", () => {
    const behind = html({ page: 9, total: 45 });
    expect(behind).toContain("Halaman 9 kosong");
    expect(behind).toContain('href="/admin/impor?hal=3"');
    expect(html({ page: 2, total: 0 })).toContain('href="/admin/impor"');
  });
});
