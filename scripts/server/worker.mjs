import http from "node:http";
import { pathToFileURL } from "node:url";
import { serverFile } from "../lib/build.mjs";
import { compressAnswer } from "./compress.mjs";
import { failurePage } from "./failure-page.mjs";
import { loseWhatFindsNoRoom } from "./log-output.mjs";
import { closedPolicy, securityHeaders } from "./security-headers.mjs";

loseWhatFindsNoRoom();
// Next greets once per process; our own logs do not go through console.log.
console.log = () => {};

/** The largest form: an import of 25 MB (next.config.ts). Next would cut a larger one off and call it a fault of its own. */
const LARGEST_BODY = 26 * 1024 * 1024;

const { createServer } = http;
http.createServer = (listener) => {
  const server = createServer((request, response) => {
    const refusal = refusalOf(request);
    if (refusal === null) {
      markDocument(request.headers);
      compressAnswer(request, response, failurePage(request, response));
      listener(request, response);
      return;
    }
    // Read to its end, or the browser reports a broken connection instead of the sentence.
    request.resume();
    const [status, sentence] = refusal;
    response.writeHead(status, {
      ...securityHeaders,
      "Content-Security-Policy": closedPolicy,
      "Content-Type": "text/plain; charset=utf-8",
    });
    response.end(sentence);
  });
  // Only the first process (cluster.mjs) comes here; it keeps its connections.
  server.keepAliveTimeout = 0;
  const { listen } = server;
  server.listen = () =>
    listen.call(server, 0, "127.0.0.1", () => process.send({ port: server.address().port }));
  return server;
};
// The first process is gone: nobody can come any more.
process.once("disconnect", () => process.exit());

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
