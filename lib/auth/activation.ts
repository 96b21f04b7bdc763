import "server-only";
import { createHash, randomInt } from "node:crypto";

/** No letters or digits that look alike in print. */
const ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
const LENGTH = 16;

/** A one-time code, "K7QM-2XWP-9RTD-HN4B" (79 bits), shown once; only its hash is stored. */
export function newActivationCode(): string {
  const letters = Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join("");
  return letters.replace(/(.{4})(?=.)/g, "$1-");
}

/** Case, spaces and dashes do not matter. A long random code needs no slow hash. */
export function activationHash(code: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(
    createHash("sha256")
      .update(code.toUpperCase().replace(/[^A-Z0-9]/g, ""))
      .digest(),
  );
}
