import { describe, expect, it } from "vitest";
import { pdfResponse } from "./response";

const disposition = (name: string, kind?: "inline") =>
  pdfResponse(Buffer.from("%PDF"), name, kind).headers.get("Content-Disposition");

describe("pdfResponse", () => {
  it("survives a name that is cut inside a character", () => {
    expect(disposition(`${"a".repeat(119)}😀`)).toContain("%EF%BF%BD.pdf");
  });

  it("is a PDF that is not kept and not guessed at", async () => {
    const response = pdfResponse(Buffer.from("%PDF-1.7"), "SKP");
    expect(response.headers.get("Content-Type")).toBe("application/pdf");
    expect(response.headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(response.headers.get("Cache-Control")).toBe("private, no-store");
    expect(response.headers.get("Content-Length")).toBe("8");
    expect(await response.text()).toBe("%PDF-1.7");
  });

  it("adds the extension once and can open in the browser", () => {
    expect(disposition("SKP Sekar 2026.pdf", "inline")).toBe(
      `inline; filename="SKP Sekar 2026.pdf"; filename*=UTF-8''SKP%20Sekar%202026.pdf`,
    );
  });

  it("cannot be led out of its header or folder by a name", () => {
    expect(disposition('../../etc/"x"\r\nSet-Cookie: a=1')).toBe(
      `attachment; filename="etc-x-Set-Cookie- a=1.pdf"; filename*=UTF-8''etc-x-Set-Cookie-%20a%3D1.pdf`,
    );
    expect(disposition("../..")).toContain('filename="dokumen.pdf"');
  });

  it("keeps letters outside ASCII in the encoded name", () => {
    expect(disposition("Penilaian Nuʻaim (’26)")).toMatch(/filename="[ -~]+"; filename\*=UTF-8''[\w%.-]+$/);
  });
});
