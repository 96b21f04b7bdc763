import { encodeHeaderValue } from "@/lib/core/file-response";

/**
 * HTTP response with a PDF. The browser keeps no copy and never guesses the type.
 * @param fileName shown to the person; characters that do not belong in a file name become "-"
 */
export function pdfResponse(
  pdf: Buffer,
  fileName: string,
  disposition: "attachment" | "inline" = "attachment",
): Response {
  const name = safeFileName(fileName);
  const plainName = name.normalize("NFKD").replace(/[^\x20-\x7e]/g, "");
  return new Response(new Uint8Array(pdf), {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Length": String(pdf.byteLength),
      "Content-Disposition": `${disposition}; filename="${plainName}"; filename*=UTF-8''${encodeHeaderValue(name)}`,
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-store",
    },
  });
}

function safeFileName(fileName: string): string {
  const name = fileName
    .replace(/\.pdf$/i, "")
    .replace(/[\p{C}/\\:*?"<>|%;]+/gu, "-")
    .replace(/^[.\s-]+|[.\s-]+$/g, "")
    .slice(0, 120)
    .toWellFormed();
  return `${name || "dokumen"}.pdf`;
}
