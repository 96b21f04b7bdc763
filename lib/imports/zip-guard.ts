import { inflateRawSync } from "node:zlib";
import { FILE_LIMITS, UnreadableFile } from "./table";

type ZipEntry = { name: string; method: number; packed: Uint8Array; unpackedSize: number };

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;

/** Cells beyond column DZ (130) or row 99,999: no personnel table, and enough to fill memory with empty cells. */
const FAR_CELL = /\sr=["'](?:[A-Z]{3,}|[E-Z][A-Z]|[A-Z]*\d{6,})/;

/** Most bytes between two tags: a cell holds at most 32,767 letters. A reader needs minutes for one endless text. */
const LONGEST_TEXT = 200_000;

/**
 * Refuses an XLSX file that would unpack to more than the limits, before any part of it is interpreted: the sizes it
 * states are first summed, then held against what really comes out. Returns the number of sheets.
 */
export function guardXlsx(bytes: Buffer): { sheets: number } {
  const entries = readDirectory(bytes);
  const stated = entries.reduce((sum, entry) => sum + entry.unpackedSize, 0);
  if (stated > FILE_LIMITS.unpackedBytes) throw new UnreadableFile("UNPACKS_TOO_LARGE");

  const sheets = entries.filter((entry) => /^xl\/worksheets\/[^/]+\.xml$/i.test(entry.name));
  for (const entry of entries.filter((part) => /\.(xml|rels)$/i.test(part.name))) {
    const content = unpack(entry);
    if (hasEndlessText(content)) throw new UnreadableFile("UNPACKS_TOO_LARGE");
    if (sheets.includes(entry) && FAR_CELL.test(content.toString("latin1"))) {
      throw new UnreadableFile("SHEET_TOO_WIDE");
    }
  }
  if (sheets.length === 0) throw new UnreadableFile("BROKEN_XLSX");
  return { sheets: sheets.length };
}

function hasEndlessText(content: Buffer): boolean {
  for (let at = 0; at + LONGEST_TEXT < content.length; ) {
    const last = content.lastIndexOf("<", at + LONGEST_TEXT);
    if (last <= at) return true;
    at = last;
  }
  return false;
}

function readDirectory(bytes: Buffer): ZipEntry[] {
  try {
    const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
    if (end < 0 || bytes.readUInt32LE(end) !== END_OF_DIRECTORY) throw new UnreadableFile("BROKEN_XLSX");
    const count = bytes.readUInt16LE(end + 10);
    if (count > FILE_LIMITS.zipEntries) throw new UnreadableFile("UNPACKS_TOO_LARGE");
    let at = bytes.readUInt32LE(end + 16);
    return Array.from({ length: count }, () => {
      const { entry, next } = readEntry(bytes, at);
      at = next;
      return entry;
    });
  } catch (error) {
    // Offsets that point outside the file.
    if (error instanceof RangeError) throw new UnreadableFile("BROKEN_XLSX");
    throw error;
  }
}

function readEntry(bytes: Buffer, at: number): { entry: ZipEntry; next: number } {
  const encrypted = (bytes.readUInt16LE(at + 8) & 1) === 1;
  const local = bytes.readUInt32LE(at + 42);
  if (bytes.readUInt32LE(at) !== DIRECTORY_ENTRY || bytes.readUInt32LE(local) !== LOCAL_ENTRY || encrypted) {
    throw new UnreadableFile("BROKEN_XLSX");
  }
  const nameEnd = at + 46 + bytes.readUInt16LE(at + 28);
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const entry = {
    name: bytes.toString("utf8", at + 46, nameEnd),
    method: bytes.readUInt16LE(at + 10),
    packed: bytes.subarray(start, start + bytes.readUInt32LE(at + 20)),
    unpackedSize: bytes.readUInt32LE(at + 24),
  };
  return { entry, next: nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32) };
}

function unpack(entry: ZipEntry): Buffer {
  const content = entry.method === 0 ? Buffer.from(entry.packed) : inflate(entry);
  if (content.length !== entry.unpackedSize) throw new UnreadableFile("BROKEN_XLSX");
  return content;
}

function inflate(entry: ZipEntry): Buffer {
  try {
    return inflateRawSync(entry.packed, { maxOutputLength: Math.max(entry.unpackedSize, 1) });
  } catch {
    throw new UnreadableFile("BROKEN_XLSX");
  }
}
