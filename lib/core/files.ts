import { createHash } from "node:crypto";

/** A checked upload, ready for StoredFile. */
export type Upload = {
  name: string;
  contentType: string;
  size: number;
  sha256: Uint8Array<ArrayBuffer>;
  content: Uint8Array<ArrayBuffer>;
};

export type UploadProblem = "TOO_LARGE" | "EMPTY" | "KIND";

export const MAX_UPLOAD_BYTES = 5 * 1024 * 1024;

const OOXML = "application/vnd.openxmlformats-officedocument";

/** Accepted kinds: the ending and the first bytes must agree; what the browser claims does not count. */
const KINDS: { endings: string[]; contentType: string; magic: number[] }[] = [
  { endings: ["pdf"], contentType: "application/pdf", magic: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { endings: ["png"], contentType: "image/png", magic: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { endings: ["jpg", "jpeg"], contentType: "image/jpeg", magic: [0xff, 0xd8, 0xff] },
  { endings: ["docx"], contentType: `${OOXML}.wordprocessingml.document`, magic: [0x50, 0x4b, 0x03, 0x04] },
  { endings: ["xlsx"], contentType: `${OOXML}.spreadsheetml.sheet`, magic: [0x50, 0x4b, 0x03, 0x04] },
];

export const ACCEPTED_ENDINGS = KINDS.flatMap(({ endings }) => endings.map((ending) => `.${ending}`)).join(
  ",",
);

/** Checks size, ending and magic bytes. The stored name is a plain file name, whatever path the client sent. */
export async function checkUpload(file: File): Promise<Upload | UploadProblem> {
  if (file.size === 0) return "EMPTY";
  if (file.size > MAX_UPLOAD_BYTES) return "TOO_LARGE";
  const name = plainName(file.name);
  const ending = name.split(".").at(-1)?.toLowerCase() ?? "";
  const content = new Uint8Array(await file.arrayBuffer());
  const kind = KINDS.find(
    ({ endings, magic }) => endings.includes(ending) && magic.every((byte, index) => content[index] === byte),
  );
  if (kind === undefined) return "KIND";
  const sha256 = new Uint8Array(createHash("sha256").update(content).digest());
  return { name, contentType: kind.contentType, size: content.length, sha256, content };
}

/** The last part of a path, without invisible or reserved characters, at most 120 characters with its ending kept. */
export function plainName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? "";
  const clean = [...last]
    .filter((char) => !/[\p{C}<>:"|?*]/u.test(char))
    .join("")
    .replace(/^\.+/, "");
  return clean.length <= 120 ? clean || "berkas" : `${clean.slice(0, 110)}${clean.slice(-10)}`;
}
