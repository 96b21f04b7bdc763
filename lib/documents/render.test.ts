import { describe, expect, it } from "vitest";
import { evaluationForm } from "./evaluation-form";
import { evaluationSummaryForm } from "./evaluation-summary-form";
import { DIVISION_HEAD_SKP } from "./fixtures/division-head";
import { MIDWIFE_EVALUATION, MIDWIFE_SKP, MIDWIFE_SUMMARY } from "./fixtures/midwife";
import { pdfPages } from "./fixtures/pdf-text";
import { readObjects } from "./merge-pdf";
import { render, renderMany } from "./render";
import { skpAnnexForm } from "./skp-annex-form";
import { skpForm } from "./skp-form";

const forms = () => [
  skpForm(DIVISION_HEAD_SKP),
  evaluationSummaryForm(MIDWIFE_SUMMARY),
  skpForm(MIDWIFE_SKP),
];
const heads = (pdf: Buffer) => [...readObjects(pdf).values()].map(({ head }) => head);
const pageSizes = (pdf: Buffer) => heads(pdf).flatMap((head) => head.match(/MediaBox \[[^\]]*\]/) ?? []);

describe("render", () => {
  it("writes a PDF that says its language and shows its title", async () => {
    const pdf = await render("SKP Sekar", [skpForm(MIDWIFE_SKP)]);
    expect(pdf.subarray(0, 8).toString()).toBe("%PDF-1.7");
    const catalog = heads(pdf).find((head) => head.includes("/Catalog"));
    expect(catalog).toContain("/Lang (id-ID)");
    expect(heads(pdf).some((head) => head.includes("/DisplayDocTitle true"))).toBe(true);
  });

  it("keeps folio landscape for forms with columns and portrait for the others", async () => {
    expect(pageSizes(await render("", [skpForm(MIDWIFE_SKP)]))[0]).toBe("MediaBox [0 0 936 612]");
    expect(pageSizes(await render("", [skpAnnexForm(MIDWIFE_SKP)]))[0]).toBe("MediaBox [0 0 612 936]");
  });

  it("leaves the data it was given as they were", async () => {
    const before = JSON.stringify([MIDWIFE_EVALUATION, MIDWIFE_SUMMARY, MIDWIFE_SKP]);
    await render("", [
      evaluationForm(MIDWIFE_EVALUATION),
      evaluationSummaryForm(MIDWIFE_SUMMARY),
      skpForm(MIDWIFE_SKP),
      skpAnnexForm(MIDWIFE_SKP),
    ]);
    expect(JSON.stringify([MIDWIFE_EVALUATION, MIDWIFE_SUMMARY, MIDWIFE_SKP])).toBe(before);
  });

  it("numbers the pages of each form from one", async () => {
    const pages = pdfPages(await render("", [skpForm(MIDWIFE_SKP), skpAnnexForm(MIDWIFE_SKP)]));
    expect(pages.map((page) => page.match(/Halaman\d+/)?.[0])).toEqual(["Halaman1", "Halaman2", "Halaman1"]);
  });
});

describe("renderMany", () => {
  it("has the pages of every form in order, with a bookmark per form", async () => {
    const single: string[] = [];
    for (const form of forms()) single.push(...pdfPages(await render("", [form])));
    const merged = await renderMany("Unit", forms());
    expect(pdfPages(merged)).toEqual(single);
    expect(heads(merged).filter((head) => head.includes("/Dest"))).toHaveLength(3);
    expect(heads(merged).some((head) => head.includes("/Type /Outlines /First"))).toBe(true);
  });

  it("leads each bookmark to the first page of its form, also over several renderings", async () => {
    const many = [...forms(), ...forms(), ...forms()];
    const merged = await renderMany("Unit", many);
    const objects = readObjects(merged);
    const kids = [...objects.values()].find(({ head }) => head.includes("/Type /Pages"))?.head ?? "";
    const order = [...(/\/Kids \[([^\]]*)\]/.exec(kids)?.[1] ?? "").matchAll(/(\d+) 0 R/g)].map(
      ([, id]) => id,
    );
    const targets = heads(merged).flatMap((head) => /\/Dest \[(\d+) 0 R/.exec(head)?.[1] ?? []);
    const lengths: number[] = [];
    for (const form of forms()) lengths.push(pdfPages(await render("", [form])).length);
    let page = 0;
    const starts = many.map((_, index) => {
      const start = order[page];
      page += lengths[index % lengths.length] ?? 0;
      return start;
    });
    expect(targets).toEqual(starts);
    expect(order).toHaveLength(page);
  });

  it("reports progress and lets others work after every few forms", async () => {
    const progress: string[] = [];
    const work = renderMany("Unit", [...forms(), ...forms(), ...forms()], (done, total) => {
      progress.push(`${done}/${total}`);
      setImmediate(() => progress.push("other work"));
    });
    await work;
    expect(progress).toEqual(["6/9", "other work", "9/9", "other work"]);
  });

  it("gives a readable file for no forms", async () => {
    expect(pdfPages(await renderMany("Unit", []))).toEqual([]);
  });
});
