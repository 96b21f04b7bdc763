import http from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, describe, expect, it, vi } from "vitest";
import { compressAnswer } from "@/scripts/server/compress.mjs";
import { listenOn } from "./support/http";

type Answer = { status: number; headers: http.IncomingHttpHeaders; body: Buffer };

const page = "<p>Sasaran kinerja pegawai</p>".repeat(500);
const open: http.Server[] = [];

afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

/** What a browser gets that accepts `encodings` from a server that answers with `listener`. */
async function answerOf(
  listener: http.RequestListener,
  encodings: string | null,
  path = "/",
  instead?: (body: Buffer) => Promise<Buffer>,
): Promise<Answer> {
  const server = http.createServer((request, response) => {
    compressAnswer(request, response, instead);
    listener(request, response);
  });
  open.push(server);
  const port = await listenOn(server);
  return new Promise((done, fail) => {
    const headers = encodings === null ? {} : { "accept-encoding": encodings };
    http
      .get({ port, host: "127.0.0.1", path, headers }, (incoming) => {
        const parts: Buffer[] = [];
        incoming.on("data", (part: Buffer) => parts.push(part));
        incoming.on("end", () =>
          done({ status: incoming.statusCode ?? 0, headers: incoming.headers, body: Buffer.concat(parts) }),
        );
      })
      .on("error", fail);
  });
}

/** A page the way Next writes it: headers early, then in pieces. */
const inPieces: http.RequestListener = (_request, response) => {
  response.setHeader("content-type", "text/html; charset=utf-8");
  response.flushHeaders();
  for (let from = 0; from < page.length; from += 100) response.write(page.slice(from, from + 100));
  response.end();
};

describe("compressAnswer", () => {
  it("sends a page as one compressed body with its length", async () => {
    const { headers, body } = await answerOf(inPieces, "gzip");
    expect(headers).toMatchObject({ "content-encoding": "gzip", vary: "Accept-Encoding" });
    expect(headers["content-length"]).toBe(String(body.length));
    expect(gunzipSync(body).toString()).toBe(page);
  });

  it("takes the smaller encoding where the browser offers both, and none that it refuses", async () => {
    const both = await answerOf(inPieces, "gzip, deflate, br");
    expect(both.headers["content-encoding"]).toBe("br");
    expect(brotliDecompressSync(both.body).toString()).toBe(page);
    expect((await answerOf(inPieces, "br;q=0, gzip")).headers["content-encoding"]).toBe("gzip");
    for (const none of [null, "identity", "gzip;q=0"]) {
      const { headers, body } = await answerOf(inPieces, none);
      expect(headers["content-encoding"]).toBeUndefined();
      expect(body.toString()).toBe(page);
    }
  });

  it("keeps status and headers given at once", async () => {
    const { status, headers, body } = await answerOf((_request, response) => {
      response.writeHead(404, { "content-type": "text/html", "x-one": "1" });
      response.end(page);
    }, "gzip");
    expect(status).toBe(404);
    expect(headers["x-one"]).toBe("1");
    expect(gunzipSync(body).toString()).toBe(page);
  });

  it("lets through what is no text, what is encoded already, what is partial and what is small", async () => {
    const through = async (headers: Record<string, string>, status = 200, text = page) => {
      const answer = await answerOf((_request, response) => {
        response.writeHead(status, headers);
        response.end(text);
      }, "gzip");
      return answer.body.toString() === text && answer.status === status;
    };
    expect(await through({ "content-type": "application/pdf" })).toBe(true);
    expect(await through({ "content-type": "text/css", "content-encoding": "x-own" })).toBe(true);
    expect(await through({ "content-type": "text/css" }, 206)).toBe(true);
    expect(await through({ "content-type": "text/html" }, 200, "<p>ya</p>")).toBe(true);
    expect((await answerOf((_request, response) => response.writeHead(304).end(), "gzip")).status).toBe(304);
  });

  it("compresses a file that stays once, whatever follows its path", async () => {
    const file =
      (text: string): http.RequestListener =>
      (_request, response) => {
        response.setHeader("content-type", "application/javascript");
        response.setHeader("cache-control", "public, max-age=31536000, immutable");
        response.end(text);
      };
    const first = await answerOf(file(page), "br", "/a.js?dpl=1");
    const again = await answerOf(file(`${page}changed`), "br", "/a.js?dpl=2");
    expect(brotliDecompressSync(again.body).toString()).toBe(page);
    expect(first.body.equals(again.body)).toBe(true);
  });

  it("sends a failed answer as it was when nothing can stand in its place, and tells", async () => {
    const told = vi.spyOn(console, "error").mockImplementation(() => {});
    const fails: http.RequestListener = (_request, response) => response.writeHead(500).end("asli");
    const { status, body } = await answerOf(fails, "gzip", "/", async () => {
      throw new Error("no other body");
    });
    expect([status, body.toString(), told.mock.calls.length]).toEqual([500, "asli", 1]);
    told.mockRestore();
  });
});
