import type { Content } from "pdfmake";
import type { PersonBlock } from "./types";

const SIGNATURE_ROOM = 38;

/** One signature: optional place and date, the role, room to sign, name and NIP. */
export type Signature = { dateLine: string | null; role: string; person: PersonBlock };

/** Signatures side by side on one page; null leaves that half empty. */
export function signatureBlock(left: Signature | null, right: Signature): Content {
  return {
    columns: [left ? signatureColumn(left) : { text: "" }, signatureColumn(right)],
    margin: [0, 8, 0, 0],
    unbreakable: true,
  };
}

/** One more signature in the middle below the others. */
export function centredSignature(signature: Signature): Content {
  return {
    columns: [
      { text: "", width: "25%" },
      { stack: [signatureColumn(signature)], width: "50%" },
    ],
    margin: [0, 12, 0, 0],
    unbreakable: true,
  };
}

/** "(tempat), (tanggal)": without a date, dots to write on. */
export function dateLine(place: string, dateText: string | null): string {
  return `${place}, ${dateText ?? "………………………"}`;
}

function signatureColumn({ dateLine: date, role, person }: Signature): Content {
  return {
    stack: [
      { text: date ?? " " },
      { text: role, margin: [0, 0, 0, SIGNATURE_ROOM] },
      { text: person.name },
      { text: person.nip ? `NIP ${person.nip}` : " " },
    ],
    alignment: "center",
  };
}
