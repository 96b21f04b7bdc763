/** A finished PDF and the bookmarks that lead to its pages, counted from 1. */
export type PdfPart = { pdf: Buffer; marks: { title: string; page: number }[] };

type PdfObject = { head: string; stream: Buffer | null };

const CATALOG = 1;
const PAGES = 2;
const OUTLINES = 3;
const INFO = 4;
const FIRST_FREE = 5;

/**
 * One PDF with the pages of all parts in order, their bookmarks and Indonesian as its language. Understands what
 * `render` writes: a plain cross-reference table, uncompressed objects, page attributes on the page itself.
 */
export function mergePdf(title: string, parts: PdfPart[]): Buffer {
  const output = new Map<number, PdfObject>();
  const pages: number[] = [];
  const bookmarks: { title: string; page: number }[] = [];
  let next = FIRST_FREE;

  for (const part of parts) {
    const objects = readObjects(part.pdf);
    const partPages = references(root(objects, "Pages").head.match(/\/Kids \[[^\]]*\]/)?.[0] ?? "");
    const numbers = new Map([...reachable(objects, partPages)].map((id) => [id, next++]));
    const renumber = (id: number) => numbers.get(id) ?? PAGES;
    for (const [id, number] of numbers) {
      const object = objects.get(id);
      if (!object) continue;
      const head = object.head.replace(/(\d+) 0 R\b/g, (_, target) => `${renumber(Number(target))} 0 R`);
      output.set(number, { head, stream: object.stream });
    }
    for (const { title: text, page } of part.marks) {
      bookmarks.push({ title: text, page: renumber(partPages[page - 1] ?? 0) });
    }
    pages.push(...partPages.map(renumber));
  }

  const items = bookmarks.map((bookmark, index) => ({ ...bookmark, number: next + index }));
  for (const [index, { title: text, page, number }] of items.entries()) {
    const previous = index > 0 ? `/Prev ${number - 1} 0 R ` : "";
    const following = index < items.length - 1 ? `/Next ${number + 1} 0 R ` : "";
    const head = `<< /Title ${hexText(text)} /Parent ${OUTLINES} 0 R ${previous}${following}/Dest [${page} 0 R /Fit] >>`;
    output.set(number, { head, stream: null });
  }
  output.set(CATALOG, {
    head: `<< /Type /Catalog /Pages ${PAGES} 0 R /Outlines ${OUTLINES} 0 R /PageMode /UseOutlines /Lang (id-ID) /ViewerPreferences << /DisplayDocTitle true >> >>`,
    stream: null,
  });
  output.set(PAGES, {
    head: `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((page) => `${page} 0 R`).join(" ")}] >>`,
    stream: null,
  });
  const range = items.length > 0 ? `/First ${next} 0 R /Last ${next + items.length - 1} 0 R ` : "";
  output.set(OUTLINES, { head: `<< /Type /Outlines ${range}/Count ${items.length} >>`, stream: null });
  output.set(INFO, { head: `<< /Title ${hexText(title)} /Creator (Kinerja ASN) >>`, stream: null });
  return writeObjects(output);
}

/** All objects of a PDF by number, found through its cross-reference table. */
export function readObjects(pdf: Buffer): Map<number, PdfObject> {
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(pdf.subarray(-64).toString("latin1"))?.[1]);
  const entries = pdf
    .subarray(start)
    .toString("latin1")
    .matchAll(/^(\d{10}) \d{5} ([nf]) $/gm);
  const objects = new Map<number, PdfObject>();
  let number = 0;
  for (const [, offset, kind] of entries) {
    if (kind === "n") objects.set(number, readObject(pdf, Number(offset)));
    number++;
  }
  return objects;
}

function readObject(pdf: Buffer, offset: number): PdfObject {
  const bodyStart = pdf.indexOf(" obj\n", offset) + 5;
  const end = pdf.indexOf("\nendobj", bodyStart);
  const streamStart = pdf.indexOf("\nstream\n", bodyStart);
  if (streamStart < 0 || streamStart > end) {
    return { head: pdf.subarray(bodyStart, end).toString("latin1"), stream: null };
  }
  const head = pdf.subarray(bodyStart, streamStart).toString("latin1");
  const length = Number(/\/Length (\d+)/.exec(head)?.[1]);
  return { head, stream: pdf.subarray(streamStart + 8, streamStart + 8 + length) };
}

function root(objects: Map<number, PdfObject>, type: string): PdfObject {
  const found = [...objects.values()].find(({ head }) => new RegExp(`/Type /${type}\\b`).test(head));
  if (!found) throw new Error(`PDF without /${type}`);
  return found;
}

/** The pages and everything they draw with, but not the page tree they came from. */
function reachable(objects: Map<number, PdfObject>, pages: number[]): Set<number> {
  const found = new Set(pages);
  for (const id of found) {
    const head = objects.get(id)?.head.replace(/\/Parent \d+ 0 R/, "") ?? "";
    for (const target of references(head)) found.add(target);
  }
  return found;
}

function references(head: string): number[] {
  return [...head.matchAll(/(\d+) 0 R\b/g)].map((match) => Number(match[1]));
}

function hexText(text: string): string {
  return `<feff${Buffer.from(text, "utf16le").swap16().toString("hex")}>`;
}

function writeObjects(objects: Map<number, PdfObject>): Buffer {
  const chunks: Buffer[] = [Buffer.from("%PDF-1.7\n%\xff\xff\xff\xff\n", "latin1")];
  let position = chunks[0]?.length ?? 0;
  const append = (chunk: Buffer) => {
    chunks.push(chunk);
    position += chunk.length;
  };
  const size = objects.size + 1;
  let table = `xref\n0 ${size}\n0000000000 65535 f \n`;
  for (let number = 1; number < size; number++) {
    const object = objects.get(number);
    if (!object) throw new Error(`PDF object ${number} is missing`);
    table += `${String(position).padStart(10, "0")} 00000 n \n`;
    append(Buffer.from(`${number} 0 obj\n${object.head}\n`, "latin1"));
    if (object.stream)
      append(Buffer.concat([Buffer.from("stream\n"), object.stream, Buffer.from("\nendstream\n")]));
    append(Buffer.from("endobj\n"));
  }
  const trailer = `trailer\n<< /Size ${size} /Root ${CATALOG} 0 R /Info ${INFO} 0 R >>\nstartxref\n${position}\n%%EOF\n`;
  chunks.push(Buffer.from(table + trailer));
  return Buffer.concat(chunks);
}
