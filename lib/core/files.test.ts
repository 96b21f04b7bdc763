import { describe, expect, it } from "vitest";
import { checkUpload, MAX_UPLOAD_BYTES, plainName } from "./files";

const pdf = [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31];
const file = (name: string, bytes: number[], type = "application/pdf") =>
  new File([new Uint8Array(bytes)], name, { type });

describe("checkUpload", () => {
  it("accepts a PDF and says what it is, whatever the browser claims", async () => {
    expect(await checkUpload(file("Laporan.PDF", pdf, "text/html"))).toMatchObject({
      name: "Laporan.PDF",
      contentType: "application/pdf",
      size: 6,
    });
  });

  it.each([
    ["a page dressed as PDF", file("a.pdf", [0x3c, 0x68, 0x74, 0x6d, 0x6c]), "KIND"],
    ["a PDF with another ending", file("a.html", pdf), "KIND"],
    ["an ending we do not take", file("a.svg", [0x3c, 0x73, 0x76, 0x67]), "KIND"],
    ["nothing", file("a.pdf", []), "EMPTY"],
    ["one byte too many", file("a.pdf", [...pdf, ...Array<number>(MAX_UPLOAD_BYTES).fill(0)]), "TOO_LARGE"],
  ])("refuses %s", async (_what, upload, problem) => {
    expect(await checkUpload(upload)).toBe(problem);
  });
});

describe("plainName", () => {
  it.each([
    ["../../etc/passwd", "passwd"],
    ["C:\\Users\\a\\foto.png", "foto.png"],
    ["..\u0000rahasia\n.pdf", "rahasia.pdf"],
    ["\u202Efdp.exe.pdf", "fdp.exe.pdf"],
    ["", "berkas"],
  ])("%j becomes %j", (given, expected) => {
    expect(plainName(given)).toBe(expected);
  });

  it("shortens and keeps the ending", () => {
    expect(plainName(`${"a".repeat(300)}.docx`)).toMatch(/^a+\.docx$/);
    expect(plainName(`${"a".repeat(300)}.docx`)).toHaveLength(120);
  });
});
