import http from "node:http";
import { isReading } from "./busy-answer.mjs";

// The door of the node. Node's own way, handing each connection to a worker, gives a busy worker one connection per turn of
// its event loop: a crowd then waits unseen in the first process. Here the first process reads every request, so that it
// can refuse at once, and gives it to the worker that has the least to do.

/** Belong to one connection, not to the request or answer. */
const OF_CONNECTION = new Set(["connection", "keep-alive", "proxy-connection", "te", "upgrade", "expect"]);

/**
 * The public server in front of the workers.
 * @param workers those that serve now; `active` counts the requests each has
 * @param admit true when a request is to be served; otherwise it has been answered
 * @param refuse answers what no worker can take
 */
export function createFront({ workers, admit, refuse }) {
  const agent = new http.Agent({ keepAlive: true, noDelay: true });
  return http.createServer((request, response) => {
    if (!admit(request, response)) return;
    const serve = (others) => {
      const worker = leastBusy(others);
      if (worker === undefined) return refuse(request, response);
      // What only reads is asked of another worker where this one has gone.
      const again = onlyReads(request) && (() => serve(others.filter((one) => one !== worker)));
      return forward(request, response, worker, agent, again);
    };
    serve([...workers]);
  });
}

const onlyReads = ({ method, headers }) =>
  isReading(method) && headers["content-length"] === undefined && headers["transfer-encoding"] === undefined;

const leastBusy = (workers) =>
  workers.reduce((best, one) => (best === undefined || one.active < best.active ? one : best), undefined);

function forward(request, response, worker, agent, again) {
  worker.active += 1;
  const toWorker = http.request({
    host: "127.0.0.1",
    port: worker.port,
    agent,
    method: request.method,
    path: request.url,
    headers: requestHeaders(request),
  });
  // Whoever is left without the other half goes too: the worker stops for a visitor who has gone, and a visitor who wrote
  // sees a broken connection when the worker has gone, because nobody knows what was done.
  toWorker.on("response", (answer) => {
    response.writeHead(answer.statusCode, answer.statusMessage, endToEnd(answer.rawHeaders));
    answer.on("error", () => response.destroy());
    answer.pipe(response);
  });
  toWorker.on("error", () => {
    if (again && !response.headersSent && !response.destroyed) again();
    else response.destroy();
  });
  toWorker.on("close", () => {
    worker.active -= 1;
  });
  response.on("close", () => {
    if (!response.writableFinished) toWorker.destroy();
  });
  if (again) toWorker.end();
  else request.pipe(toWorker);
}

/** As they came, with the visitor's address unless a proxy has told it. */
function requestHeaders({ rawHeaders, headers, socket }) {
  const own = endToEnd(rawHeaders);
  if (headers["x-forwarded-for"] === undefined) own.push("X-Forwarded-For", socket.remoteAddress ?? "");
  return own;
}

/** Names and values in turn, without those that end at this connection. */
function endToEnd(rawHeaders) {
  return rawHeaders.filter((_, index) => !OF_CONNECTION.has(rawHeaders[index - (index % 2)].toLowerCase()));
}
