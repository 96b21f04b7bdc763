import http from "node:http";
import { afterEach, describe, expect, it } from "vitest";
import { createGate, type Refusals } from "@/scripts/server/overload.mjs";
import { ask, listenOn, until } from "./support/http";

const open: http.Server[] = [];

afterEach(() => {
  for (const server of open.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A server behind a gate. Its answers wait until `finish` is called. */
async function serverWith(limit: number, random = 0) {
  const waiting: http.ServerResponse[] = [];
  const logged: Refusals[] = [];
  const gate = createGate({
    limit,
    random: () => random,
    log: (counts) => logged.push(counts),
    logEveryMs: 40,
  });
  const server = http.createServer((request, response) => {
    if (!gate.admit(request, response)) return;
    request.resume();
    waiting.push(response);
  });
  open.push(server);
  const port = await listenOn(server);
  const get = (headers = {}, path = "/") => ask(port, { headers, path }).answer;
  const post = (headers = {}) => ask(port, { method: "POST", headers, body: "a=1" }).answer;
  const fill = async (method: "GET" | "POST", count: number) => {
    const before = gate.working.size;
    const asked = Array.from({ length: count }, () => ask(port, { method }));
    await until(() => gate.working.size === before + count);
    return asked;
  };
  const finish = () => {
    for (const response of waiting.splice(0)) response.end("selesai");
  };
  return { port, gate, waiting, logged, get, post, fill, finish };
}

const page = { accept: "text/html,application/xhtml+xml,*/*;q=0.8", connection: "keep-alive" };

describe("what is let in", () => {
  it("reading up to the limit, writing up to half as much again; all that was let in is answered", async () => {
    const { get, post, fill, finish } = await serverWith(2);
    const asked = await fill("GET", 2);
    expect((await get()).status).toBe(503);
    asked.push(...(await fill("POST", 1)));
    expect((await post()).status).toBe(503);
    finish();
    for (const { answer } of asked) expect(await answer).toMatchObject({ status: 200, body: "selesai" });
  });

  it("always what costs nothing and what asks whether the node is alive", async () => {
    const { port, waiting, finish } = await serverWith(0);
    const paths = [
      "/api/health",
      "/api/health?a=1",
      "/_next/static/chunks/a.js?dpl=1",
      "/icon.svg",
      "/favicon.ico",
    ];
    const asked = paths.map((path) => ask(port, { path }).answer);
    await until(() => waiting.length === paths.length);
    finish();
    for (const answer of asked) expect((await answer).status).toBe(200);
    for (const path of ["/api/healthy", "/api/draf", "/beranda/_next/static/a.js"])
      expect((await ask(port, { path }).answer).status).toBe(503);
  });

  it("again what has been finished, refused or hung up meanwhile", async () => {
    const { gate, get, fill, finish } = await serverWith(2);
    const [first, second] = await fill("GET", 2);
    await get();
    expect(gate.working.size).toBe(2);
    first?.abort();
    second?.abort();
    await until(() => gate.working.size === 0);
    const [third] = await fill("GET", 1);
    finish();
    expect((await third?.answer)?.status).toBe(200);
    await until(() => gate.working.size === 0);
  });

  it("a body on a slow line takes nobody's place until it has arrived", async () => {
    const { port, gate, waiting, finish } = await serverWith(1);
    const slow = http.request({ port, host: "127.0.0.1", method: "POST", headers: { "content-length": 6 } });
    const answered = new Promise<http.IncomingMessage>((done) => slow.on("response", done));
    slow.write("abc");
    await until(() => waiting.length === 1);
    expect(gate.working.size).toBe(0);
    slow.end("def");
    await until(() => gate.working.size === 1);
    finish();
    expect((await answered).resume().statusCode).toBe(200);
    await until(() => gate.working.size === 0);
  });
});

describe("what the others are told", () => {
  it("a page that asks again by itself, safe to be shown by anybody's server", async () => {
    const { get } = await serverWith(0, 0.5);
    const { status, headers, body } = await get(page, "/skp?a=<script>");
    expect(status).toBe(503);
    expect(headers).toMatchObject({
      "retry-after": "10",
      "cache-control": "no-store",
      "content-type": "text/html; charset=utf-8",
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      connection: "close",
    });
    expect(headers["content-security-policy"]).toMatch(
      /^default-src 'none'; style-src 'sha256-[\w+/]{43}='; /,
    );
    expect(body).toContain('<meta http-equiv="refresh" content="10">');
    expect(body).toContain("dalam 10 detik");
    expect(body).toContain('<a href="">');
    expect(body).not.toContain("script");
  });

  it("a page that keeps what was sent, and never leaves by itself", async () => {
    const { post } = await serverWith(0);
    const { status, headers, body } = await post(page);
    expect([status, headers["retry-after"]]).toEqual([503, "5"]);
    // Closed before the form has arrived, the browser would show a broken connection.
    expect(headers.connection).toBe("keep-alive");
    expect(body).toContain("muat ulang halaman ini");
    expect(body).not.toMatch(/http-equiv|<a /);
  });

  it("a plain sentence to the router, to actions and to scripts", async () => {
    const { get, post } = await serverWith(0, 0.999);
    for (const answer of [
      await get({ ...page, rsc: "1" }),
      await post({ accept: "text/x-component", "next-action": "00ab" }),
      await post({ accept: "*/*" }),
    ]) {
      expect(answer).toMatchObject({
        status: 503,
        body: "Server sedang sangat sibuk. Coba lagi dalam 14 detik.",
      });
      expect(answer.headers["content-type"]).toBe("text/plain; charset=utf-8");
    }
  });

  it("everything of a large form is read, so that the browser sees the answer", async () => {
    const { port } = await serverWith(0);
    const body = "x".repeat(8 * 1024 * 1024);
    expect((await ask(port, { method: "POST", body }).answer).status).toBe(503);
  });
});

it("refusals are counted in one line for many", async () => {
  const { get, post, logged } = await serverWith(0);
  await Promise.all([get(), get(), post()]);
  await until(() => logged.length === 1);
  await get();
  await until(() => logged.length === 2);
  expect(logged).toEqual([
    { refused: { reading: 2, writing: 1 }, working: 0 },
    { refused: { reading: 1, writing: 0 }, working: 0 },
  ]);
});
