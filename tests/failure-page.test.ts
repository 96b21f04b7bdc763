import http from "node:http";
import { createElement } from "react";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { NOT_FOUND_TITLE, NotFoundWords } from "@/components/layout/not-found-words";
import { compressAnswer } from "@/scripts/server/compress.mjs";
import { failurePage } from "@/scripts/server/failure-page.mjs";
import { formsOf, textOf } from "@/tests/rehearsal/forms";
import { listenOn } from "@/tests/support/http";
import { rendered } from "@/tests/support/react-markup";

/** What Next answers when a page fails: words that only a script shows, or its own for a form. */
const EMPTY = '<!DOCTYPE html><html id="__next_error__"><head></head><body><script></script></body></html>';
const BARE = "Internal Server Error";

let server: http.Server;
let address = "";

beforeAll(async () => {
  server = http.createServer(async (request, response) => {
    request.headers["x-document"] = "1";
    compressAnswer(request, response, failurePage(request, response));
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part);
    const fine = request.url === "/baik";
    const status = fine ? 200 : request.url?.startsWith("/hilang") ? 404 : 500;
    response.writeHead(status, {
      "content-type": request.method === "GET" ? "text/html" : "text/plain",
    });
    if (request.url === "/hilang-api") return response.end('{"kode":"NOT_FOUND"}');
    response.end(fine ? Buffer.concat(parts) : request.method === "GET" ? EMPTY : BARE);
  });
  address = `http://127.0.0.1:${await listenOn(server)}`;
  process.env.PUBLIC_URL = address;
});

afterAll(() => {
  server.close();
});

const OWN = { "sec-fetch-site": "same-origin" };
const TYPED = "Tercapai \"7\" < 8 & 'baik'\n\nbaris ketiga 🙂";

async function send(
  fields: Record<string, string | File>,
  headers: Record<string, string> = OWN,
  path = "/skp",
) {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  const response = await fetch(address + path, { method: "POST", body, headers });
  return { status: response.status, html: await response.text() };
}

describe("failurePage", () => {
  it("gives a form back whole, to be sent again", async () => {
    const fields = { $ACTION_KEY: "k1", _key: "a1", version: "3", realisation: TYPED, note: "" };
    const { status, html } = await send(fields);
    expect(status).toBe(500);
    const [form] = formsOf(html);
    const again = Object.fromEntries(form?.fields ?? []);
    // A browser sends line ends its own way; the application reads both.
    expect({ ...again, realisation: again.realisation?.replaceAll("\r\n", "\n") }).toEqual(fields);
    expect(textOf(html)).toMatch(/Isian Anda belum diterima .* tidak tersimpan dua kali/);
  });

  it.each([
    ["another site", { name: "x" }, { "sec-fetch-site": "cross-site" }],
    ["another site, said by an old browser", { name: "x" }, { origin: "https://lain.example" }],
    ["somebody's password", { login: "x", password: "rahasia" }, OWN],
    ["a file, which would be missing", { name: "x", file: new File(["isi"], "a.pdf") }, OWN],
    ["too long a text", { name: "x".repeat(600_000) }, OWN],
  ])("offers nothing of %s", async (_name, fields, headers) => {
    const { html } = await send(fields as Record<string, string | File>, headers as Record<string, string>);
    expect(formsOf(html)).toEqual([]);
    expect(html).not.toMatch(/rahasia|xxx/);
    expect(textOf(html)).toContain("tombol Kembali");
  });

  it("leaves a form that succeeds as it is, and its body whole", async () => {
    const { status, html } = await send({ name: TYPED }, OWN, "/baik");
    expect(status).toBe(200);
    expect(html).toContain("baris ketiga");
  });

  it("adds words to an empty page for browsers without scripts, and leaves the scripts", async () => {
    const html = await (await fetch(`${address}/skp?a=1&b=2`)).text();
    expect(/<noscript>.*Halaman belum dapat dibuka.*<\/noscript>/.test(html)).toBe(true);
    expect(html).toContain('href="/skp?a=1&amp;b=2"');
    expect(html).toContain("<script></script>");
  });

  it.each([
    ["that takes packed answers", "gzip"],
    ["that takes none", "identity"],
  ])("says without scripts that nothing was found, to a browser %s", async (_name, encoding) => {
    const response = await fetch(`${address}/hilang`, { headers: { "accept-encoding": encoding } });
    const html = await response.text();
    expect(response.status).toBe(404);
    const said = createElement(NotFoundWords);
    expect(textOf(html)).toContain(textOf(rendered(said)));
    expect(textOf(html)).toContain(NOT_FOUND_TITLE);
    expect(html).toContain('href="/"');
    expect(html).not.toContain("<script");
  });

  it("leaves an answer that tells by itself what was not found", async () => {
    const response = await fetch(`${address}/hilang-api`);
    expect(await response.text()).toBe('{"kode":"NOT_FOUND"}');
  });
});
