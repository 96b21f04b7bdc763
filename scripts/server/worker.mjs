import http from "node:http";
import { pathToFileURL } from "node:url";
import { serverFile } from "../lib/build.mjs";
import { compressAnswer } from "./compress.mjs";

// Next greets once per process; our own logs do not go through console.log.
console.log = () => {};

/** The largest form: an import of 25 MB (next.config.ts). Next would cut a larger one off and call it a fault of its own. */
const LARGEST_BODY = 26 * 1024 * 1024;

const { createServer } = http;
http.createServer = (listener) =>
  createServer((request, response) => {
    const refusal = refusalOf(request);
    if (refusal === null) {
      compressAnswer(request, response);
      markDocument(request.headers);
      return listener(request, response);
    }
    // Read to its end, or the browser reports a broken connection instead of the sentence.
    request.resume();
    const [status, sentence] = refusal;
    response.writeHead(status, {
      "content-type": "text/plain; charset=utf-8",
      "x-content-type-options": "nosniff",
    });
    response.end(sentence);
  });

await import(pathToFileURL(serverFile(process.env.NEXT_DIST_DIR ?? ".next")).href);

/**
 * Tells the pages whether the whole page is asked for, or only what the browser's router changes in the one it has
 * (Next hides that from them). Pages then write their markup once instead of twice: components/ui/still.tsx.
 */
function markDocument(headers) {
  const isDocument = headers.rsc === undefined && headers["next-action"] === undefined;
  if (isDocument) headers["x-document"] = "1";
  else delete headers["x-document"];
}

/** What Next answers with a fault although it is one of the visitor: "%" in an address, a body too large. */
function refusalOf({ url, headers }) {
  if (Number(headers["content-length"]) > LARGEST_BODY)
    return [413, "Kiriman ini terlalu besar. Kembali, lalu pilih berkas paling besar 25 MB."];
  try {
    decodeURIComponent(url.split("?", 1)[0]);
    return null;
  } catch {
    return [400, "Alamat ini tidak dapat dibaca."];
  }
}
