import http from "node:http";
import type { AddressInfo } from "node:net";

export type Answer = { status: number; headers: http.IncomingHttpHeaders; body: string };
type Asked = { method?: string; path?: string; headers?: http.OutgoingHttpHeaders; body?: string };

/** Lets a server listen on a free port of this machine. */
export async function listenOn(server: http.Server): Promise<number> {
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return (server.address() as AddressInfo).port;
}

/** A request on a connection of its own; `abort` hangs up, `answer` fails when the connection breaks. */
export function ask(port: number, { method = "GET", path = "/", headers = {}, body = "" }: Asked = {}) {
  const request = http.request({ host: "127.0.0.1", port, method, path, headers, agent: false });
  const answer = new Promise<Answer>((done, fail) => {
    request.on("error", fail);
    request.on("response", (incoming) => {
      let text = "";
      incoming.setEncoding("utf8").on("data", (part: string) => {
        text += part;
      });
      incoming.on("error", fail);
      incoming.on("end", () =>
        done({ status: incoming.statusCode ?? 0, headers: incoming.headers, body: text }),
      );
    });
  });
  // Who hangs up does not read the answer.
  answer.catch(() => {});
  request.end(body);
  return { answer, abort: () => request.destroy() };
}

/** Waits until something that follows from other processes' or sockets' doing is true. */
export async function until(isTrue: () => boolean): Promise<void> {
  for (let waited = 0; !isTrue(); waited += 5) {
    if (waited > 5_000) throw new Error("It did not become true within five seconds.");
    await new Promise((done) => setTimeout(done, 5));
  }
}
