import zlib from "node:zlib";

// Next compresses each piece of a page as it comes: a page of 90 KB cost more time to compress than to read from the
// database. A finished page is compressed once; nothing of ours streams.

const COMPRESSIBLE = /^(?:text\/|application\/(?:javascript|json|manifest\+json)|image\/svg\+xml)/;
const WITHOUT_BODY = new Set([204, 206, 304]);
/** Below this the header costs more than it saves. */
const SMALLEST = 1024;

const { BROTLI_PARAM_QUALITY } = zlib.constants;
const brotli = (body, quality) =>
  zlib.brotliCompressSync(body, { params: { [BROTLI_PARAM_QUALITY]: quality } });

/** By the name of the encoding, best first: quickly for an answer of the moment, once and well for a file that stays. */
const ENCODERS = {
  br: { quick: (body) => brotli(body, 3), well: (body) => brotli(body, 9) },
  gzip: {
    quick: (body) => zlib.gzipSync(body, { level: 3 }),
    well: (body) => zlib.gzipSync(body, { level: 9 }),
  },
};

/** Files that never change under their path, as they are sent: `encoding path` -> body. */
const kept = new Map();

/**
 * Holds the text that `response` is given until its end and sends it compressed, with its length. Everything that is not
 * text, or that somebody has encoded already, passes through as it comes. `instead` may give another body, or the promise
 * of one, for an answer that found nothing or failed (404, 500 and above); where it cannot, the answer stays as it was.
 */
export function compressAnswer(request, response, instead = (body) => body) {
  const encoding = acceptedEncoding(request.headers["accept-encoding"]);
  if (request.method === "HEAD") return;

  const { write, end, flushHeaders, writeHead } = response;
  const parts = [];
  let finished = false;
  const isReplaceable = () => response.statusCode === 404 || response.statusCode >= 500;
  const holds = () =>
    !finished &&
    !response.headersSent &&
    !WITHOUT_BODY.has(response.statusCode) &&
    !response.hasHeader("content-encoding") &&
    (isReplaceable() ||
      (encoding !== undefined && COMPRESSIBLE.test(String(response.getHeader("content-type") ?? ""))));
  const keep = (chunk, charset) => {
    parts.push(typeof chunk === "string" ? Buffer.from(chunk, charset) : Buffer.from(chunk));
  };

  response.writeHead = (status, ...rest) => {
    const headers = rest.at(-1);
    if (Array.isArray(headers)) return writeHead.call(response, status, ...rest);
    response.statusCode = status;
    if (typeof rest[0] === "string") response.statusMessage = rest[0];
    for (const [name, value] of Object.entries(typeof headers === "object" ? headers : {}))
      response.setHeader(name, value);
    return holds() ? response : writeHead.call(response, status);
  };
  response.flushHeaders = () => {
    if (!holds()) flushHeaders.call(response);
  };
  response.write = (chunk, charset, done) => {
    if (!holds()) return write.call(response, chunk, charset, done);
    keep(chunk, typeof charset === "string" ? charset : undefined);
    const called = typeof charset === "function" ? charset : done;
    if (called) process.nextTick(called);
    return true;
  };
  response.end = (chunk, charset, done) => {
    if (!holds()) return end.call(response, chunk, charset, done);
    if (chunk && typeof chunk !== "function") keep(chunk, typeof charset === "string" ? charset : undefined);
    const called = [chunk, charset, done].find((one) => typeof one === "function");
    finished = true;
    const send = (whole) => {
      const body = encoded(request.url, response, whole, encoding);
      response.setHeader("content-length", body.length);
      return end.call(response, body, called);
    };
    const whole = Buffer.concat(parts);
    if (!isReplaceable()) return send(whole);
    Promise.resolve(whole)
      .then(instead)
      .then(send, (error) => {
        console.error(error);
        send(whole);
      });
    return response;
  };
}

function encoded(address, response, body, encoding) {
  if (encoding === undefined) return body;
  response.appendHeader("vary", "Accept-Encoding");
  if (body.length < SMALLEST) return body;
  response.setHeader("content-encoding", encoding);
  // What was promised of the plain bytes no longer holds for these.
  response.removeHeader("accept-ranges");
  const { quick, well } = ENCODERS[encoding];
  const stays = String(response.getHeader("cache-control") ?? "").includes("immutable");
  if (!stays || response.statusCode !== 200) return quick(body);
  const key = `${encoding} ${address.split("?", 1)[0]}`;
  if (!kept.has(key)) kept.set(key, well(body));
  return kept.get(key);
}

/** The best encoding that the browser takes; undefined for none. */
function acceptedEncoding(header = "") {
  const accepted = new Map(
    String(header)
      .split(",")
      .map((one) => {
        const [name = "", weight = ""] = one.split(";");
        return [name.trim().toLowerCase(), !/q\s*=\s*0(?:\.0*)?\s*$/.test(weight)];
      }),
  );
  return Object.keys(ENCODERS).find((name) => accepted.get(name) ?? false);
}
