import http from "node:http";
import { afterEach, expect, it } from "vitest";
import { createFront, type Worker } from "@/scripts/server/front.mjs";
import { createGate } from "@/scripts/server/overload.mjs";
import { ask, listenOn, until } from "./support/http";

const open: http.Server[] = [];

afterEach(() => {
  for (const server of open.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function running(server: http.Server): Promise<number> {
  open.push(server);
  return listenOn(server);
}

/** A front before workers that answer with these listeners. */
async function nodeOf(...listeners: http.RequestListener[]) {
  const workers = new Set<Worker>();
  for (const listener of listeners)
    workers.add({ port: await running(http.createServer(listener)), active: 0 });
  const gate = createGate({ limit: 100, log: () => {}, random: () => 0 });
  const port = await running(createFront({ workers, ...gate }));
  return { port, workers: [...workers], gate };
}

it("hands on what was asked and answered as it came", async () => {
  const { port } = await nodeOf((request, response) => {
    const seen: Buffer[] = [];
    request.on("data", (part: Buffer) => seen.push(part));
    request.on("end", () => {
      const { method, url, headers } = request;
      response.writeHead(
        201,
        [
          ["Set-Cookie", "a=1"],
          ["Set-Cookie", "b=2"],
          ["Connection", "keep-alive"],
        ].flat(),
      );
      response.end(JSON.stringify({ method, url, headers, body: Buffer.concat(seen).toString() }));
    });
  });
  const headers = { Host: "kinerja.example", Cookie: "sid=1", Expect: "100-continue", Connection: "close" };
  const {
    status,
    headers: got,
    body,
  } = await ask(port, {
    method: "POST",
    path: "/skp/1?a=%20b",
    headers,
    body: "isi=é",
  }).answer;
  expect([status, got["set-cookie"], got.connection]).toEqual([201, ["a=1", "b=2"], "close"]);
  const seen = JSON.parse(body);
  expect(seen).toMatchObject({ method: "POST", url: "/skp/1?a=%20b", body: "isi=é" });
  expect(seen.headers).toMatchObject({
    host: "kinerja.example",
    cookie: "sid=1",
    connection: "keep-alive",
    "x-forwarded-for": "127.0.0.1",
  });
  expect(seen.headers.expect).toBeUndefined();
});

it("keeps the visitor's address that a proxy has told", async () => {
  const { port } = await nodeOf((request, response) => response.end(request.headers["x-forwarded-for"]));
  const { body } = await ask(port, { headers: { "X-Forwarded-For": "203.0.113.7" } }).answer;
  expect(body).toBe("203.0.113.7");
});

it("answers without a body stay without", async () => {
  const { port } = await nodeOf((request, response) => {
    response.writeHead(request.method === "HEAD" ? 200 : 304, { etag: '"1"' }).end();
  });
  expect(await ask(port).answer).toMatchObject({ status: 304, body: "" });
  expect(await ask(port, { method: "HEAD" }).answer).toMatchObject({ status: 200, body: "" });
});

it("gives each request to the worker that has the least to do", async () => {
  const waiting: http.ServerResponse[] = [];
  const { port, workers } = await nodeOf(
    (_request, response) => waiting.push(response),
    (_request, response) => response.end("bebas"),
  );
  const first = ask(port);
  await until(() => waiting.length === 1);
  for (let n = 0; n < 3; n++) expect((await ask(port).answer).body).toBe("bebas");
  waiting[0]?.end("lama");
  expect((await first.answer).body).toBe("lama");
  await until(() => workers.every(({ active }) => active === 0));
});

it("lets a worker stop for a visitor who has gone", async () => {
  let gone = false;
  let begun = false;
  const { port, workers, gate } = await nodeOf((_request, response) => {
    begun = true;
    response.on("close", () => {
      gone = true;
    });
  });
  const { abort } = ask(port);
  await until(() => begun);
  abort();
  await until(() => gone && workers[0]?.active === 0 && gate.working.size === 0);
});

it("breaks the connection of whom a worker leaves within an answer, or with something written", async () => {
  let asked = 0;
  const leaves: http.RequestListener = (request, response) => {
    asked += 1;
    if (request.url === "/within") response.write("setengah");
    setTimeout(() => response.destroy(), 20);
  };
  const { port, workers } = await nodeOf(leaves, leaves);
  await expect(ask(port, { method: "POST", body: "isi=a" }).answer).rejects.toThrow();
  await expect(ask(port, { path: "/within" }).answer).rejects.toThrow();
  expect(asked).toBe(2);
  await until(() => workers.every(({ active }) => active === 0));
});

it("asks another worker for what is only read", async () => {
  const { port, workers } = await nodeOf(
    (_request, response) => response.destroy(),
    (_request, response) => response.end("ada"),
  );
  expect(await ask(port).answer).toMatchObject({ status: 200, body: "ada" });
  await until(() => workers.every(({ active }) => active === 0));
});

it("hands on the body of a request that only reads, so that nothing of it stays on the connection", async () => {
  const { port } = await nodeOf((request, response) => {
    let body = "";
    request.on("data", (part: Buffer) => {
      body += part;
    });
    request.on("end", () => response.end(body));
  });
  for (const body of ["a=1", "GET / HTTP/1.1"]) {
    const headers = { "Content-Length": body.length };
    expect((await ask(port, { headers, body }).answer).body).toBe(body);
  }
});

it("is busy where every worker has gone", async () => {
  const { port } = await nodeOf((_request, response) => response.destroy());
  expect(await ask(port).answer).toMatchObject({ status: 503, headers: { "retry-after": "5" } });
});

it("says that it is busy while no worker runs", async () => {
  const { port } = await nodeOf();
  expect(await ask(port).answer).toMatchObject({ status: 503, headers: { "retry-after": "5" } });
});
