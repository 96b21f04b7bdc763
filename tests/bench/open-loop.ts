import http from "node:http";

/** One request of somebody. `marker` is the text that it writes and that no other request writes. */
export type Shot = {
  kind: string;
  method: "GET" | "POST";
  path: string;
  headers: Record<string, string>;
  body?: Buffer;
  marker?: string;
};

/** What came of it. `status` 0: no answer. Milliseconds from the moment it was due, `late` until it was really sent. */
export type Outcome = {
  shot: Shot;
  status: number;
  retryAfter: string | undefined;
  location: string;
  ms: number;
  late: number;
};

/** So many requests a second, evenly, for so long. */
export type Phase = { perSecond: number; seconds: number };

const TICK_MS = 4;
const PATIENCE_MS = 30_000;

/**
 * Sends requests when they are due, whether or not earlier ones have been answered, each on a connection of its own as
 * from so many people. Returns the outcomes of each phase once all have come.
 */
export async function fire(address: string, phases: Phase[], next: () => Shot): Promise<Outcome[][]> {
  const due = phases.flatMap(({ perSecond, seconds }, phase) => {
    const from = phases.slice(0, phase).reduce((sum, one) => sum + one.seconds * 1000, 0);
    const at = (n: number) => ({ phase, at: from + (n * 1000) / perSecond });
    return Array.from({ length: Math.round(perSecond * seconds) }, (_, n) => at(n));
  });
  const outcomes: Promise<Outcome>[][] = phases.map(() => []);
  const start = performance.now();
  let sent = 0;
  await new Promise<void>((done) => {
    const timer = setInterval(() => {
      const now = performance.now() - start;
      for (let one = due[sent]; one !== undefined && one.at <= now; one = due[++sent])
        outcomes[one.phase]?.push(send(address, next(), sent, start + one.at));
      if (sent < due.length) return;
      clearInterval(timer);
      done();
    }, TICK_MS);
  });
  return Promise.all(outcomes.map((phase) => Promise.all(phase)));
}

function send(address: string, shot: Shot, n: number, dueAt: number): Promise<Outcome> {
  const { port, host } = new URL(address);
  const { method, path, headers, body } = shot;
  const late = performance.now() - dueAt;
  return new Promise((done) => {
    const finish = (answer?: http.IncomingMessage) =>
      done({
        shot,
        status: answer?.statusCode ?? 0,
        retryAfter: answer?.headers["retry-after"],
        location: answer?.headers.location ?? "",
        ms: performance.now() - dueAt,
        late,
      });
    const request = http.request({
      host: "127.0.0.1",
      port,
      method,
      path,
      headers: { host, ...headers, ...(body && { "content-length": String(body.length) }) },
      agent: false,
      signal: AbortSignal.timeout(PATIENCE_MS),
      // More ports than one address has: a port is not free again for a minute.
      ...(process.platform === "linux" && { localAddress: `127.0.0.${2 + (n % 200)}` }),
    });
    request.on("response", (answer) => {
      answer.on("end", () => finish(answer)).on("error", () => finish());
      answer.resume();
    });
    request.on("error", () => finish());
    request.end(body);
  });
}
