import http from "node:http";
import { pathToFileURL } from "node:url";
import { serverFile } from "../lib/build.mjs";

// Next greets once per process; our own logs do not go through console.log.
console.log = () => {};

// Next answers "%" or "%c0%af" in a dynamic part of an address with a fault of the server; it is one of the visitor.
const { createServer } = http;
http.createServer = (listener) =>
  createServer((request, response) => {
    if (isReadable(request.url)) return listener(request, response);
    response.writeHead(400, {
      "content-type": "text/plain; charset=utf-8",
      "x-content-type-options": "nosniff",
    });
    response.end("Alamat ini tidak dapat dibaca.");
  });

await import(pathToFileURL(serverFile(process.env.NEXT_DIST_DIR ?? ".next")).href);

function isReadable(url) {
  try {
    decodeURIComponent(url.split("?", 1)[0]);
    return true;
  } catch {
    return false;
  }
}
