import "server-only";
import { setImmediate } from "node:timers/promises";
import pdfmake, { type Content } from "pdfmake";
import roboto from "pdfmake/fonts/Roboto.js";
import type { Form } from "./layout";
import { mergePdf, type PdfPart } from "./merge-pdf";
import { printableContent } from "./printable";
import { sealLine, sealMark } from "./seal-block";

/** Folio, the paper of the official forms, in points. */
const FOLIO = { short: 612, long: 936 };
const MARGINS: [number, number, number, number] = [36, 34, 36, 36];

pdfmake.setFonts(roboto);
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => Object.values(roboto.Roboto ?? {}).includes(path));

/** Forms of one rendering in a long file: half the time of one by one, for a tenth of a second without others being served. */
const FORMS_AT_ONCE = 6;

/** One file with the given forms, each on its own pages with its own page numbers and watermark. */
export async function render(title: string, forms: Form[]): Promise<Buffer> {
  return (await renderPart(title, forms)).pdf;
}

async function renderPart(title: string, forms: Form[]): Promise<PdfPart> {
  const marks = forms.map((form) => ({ title: form.title, page: 1 }));
  const pdf = await pdfmake
    .createPdf({
      info: { title, creator: "Kinerja ASN" },
      language: "id-ID",
      displayTitle: true,
      version: "1.7",
      defaultStyle: { font: "Roboto" },
      content: forms.map((form, index) =>
        section(form, (page) => {
          const mark = marks[index];
          if (mark) mark.page = page;
        }),
      ),
    })
    .getBuffer();
  return { pdf, marks };
}

/**
 * One file with the forms of many people, for example of a unit, with a bookmark per form. The server serves others after
 * every few forms, which take about 0.1 second and share their fonts.
 * @param onProgress called after each few forms, so that the person who waits can be told
 */
export async function renderMany(
  title: string,
  forms: Form[],
  onProgress?: (done: number, total: number) => void | Promise<void>,
): Promise<Buffer> {
  const parts: PdfPart[] = [];
  for (let first = 0; first < forms.length; first += FORMS_AT_ONCE) {
    const some = forms.slice(first, first + FORMS_AT_ONCE);
    parts.push(await renderPart(title, some));
    await onProgress?.(first + some.length, forms.length);
    await setImmediate();
  }
  return mergePdf(title, parts);
}

/** @param startsAt told the number of the form's first page in the file */
function section(form: Form, startsAt: (page: number) => void): Content {
  const isLandscape = form.orientation === "LANDSCAPE";
  const width = isLandscape ? FOLIO.long : FOLIO.short;
  let firstPage: number | null = null;
  return {
    section: {
      stack: [
        ...(form.seal ? [sealMark(form.seal, { right: width - MARGINS[2], top: 24 })] : []),
        ...printableContent(form.content),
      ],
      fontSize: isLandscape ? 9 : 10.5,
    },
    pageSize: { width, height: isLandscape ? FOLIO.short : FOLIO.long },
    pageMargins: MARGINS,
    footer: (page: number) => {
      if (firstPage === null) startsAt(page);
      firstPage ??= page;
      return {
        columns: [
          { text: form.seal ? `${form.title} - ${sealLine(form.seal)}` : form.title, width: "*" },
          { text: `Halaman ${page - firstPage + 1}`, alignment: "right", width: "auto" },
        ],
        fontSize: 7,
        margin: [MARGINS[0], 12, MARGINS[2], 0],
      };
    },
    watermark: form.isDraft ? { text: "DRAF", color: "#7F7F7F", opacity: 0.18, bold: true } : undefined,
  };
}
