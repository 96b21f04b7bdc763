import type { Content } from "pdfmake";
import type { Seal } from "./layout";

/** Side of the QR code in points: about 2 cm, which old phones still read. */
const SIZE = 58;

/** QR code in the upper right corner of the first page, where every official form is empty. */
export function sealMark({ address }: Seal, page: { right: number; top: number }): Content {
  return {
    qr: address,
    fit: SIZE,
    eccLevel: "M",
    absolutePosition: { x: page.right - SIZE, y: page.top },
  };
}

/** What stands beside the page number: where anybody checks that the print is genuine. */
export function sealLine({ address }: Seal): string {
  return `Periksa keaslian: ${address}`;
}
