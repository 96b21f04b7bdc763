import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  request,
  type ServerResponse,
} from "node:http";

export type Proxy = {
  address: string;
  counts: { answered: number; passedOver: number; cutOff: number };
  stop: () => Promise<void>;
};

/**
 * A proxy in front of the nodes, each in its turn. A node that refuses the connection is passed over. A request that
 * reached a node is never sent to another one: whether it was done is not known, so the sender is told (502).
 */
export async function startProxy(port: number, nodes: number[]): Promise<Proxy> {
  const counts = { answered: 0, passedOver: 0, cutOff: 0 };
  let turn = 0;
  const server = createServer(async (asked, answer) => {
    const body = await bodyOf(asked);
    const first = turn++;
    const pass = (tried: number): void => {
      const node = nodes[(first + tried) % nodes.length];
      if (node === undefined || tried >= nodes.length) {
        refuse(answer, 503, "Kedua server sedang tidak dapat dihubungi.");
        return;
      }
      forward(node, asked, body, answer, (error) => {
        if (error.code !== "ECONNREFUSED") {
          counts.cutOff++;
          refuse(answer, 502, "Server terputus sebelum menjawab.");
          return;
        }
        counts.passedOver++;
        pass(tried + 1);
      });
    };
    answer.once("finish", () => counts.answered++);
    pass(0);
  });
  await new Promise<void>((done) => server.listen(port, "127.0.0.1", done));
  const stop = async () => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  };
  return { address: `http://localhost:${port}`, counts, stop };
}

/** A connection of its own for each request, so that a refusal cannot be mistaken for an answer that was cut off. */
function forward(
  port: number,
  asked: IncomingMessage,
  body: Buffer,
  answer: ServerResponse,
  fail: (error: NodeJS.ErrnoException) => void,
): void {
  const headers: OutgoingHttpHeaders = {
    ...asked.headers,
    connection: "close",
    "content-length": body.length,
  };
  delete headers["transfer-encoding"];
  const { method, url: path } = asked;
  const sent = request({ host: "127.0.0.1", port, method, path, headers, agent: false }, (response) => {
    const parts: Buffer[] = [];
    response.on("data", (part: Buffer) => parts.push(part));
    // A node that dies while it answers: nothing was passed on yet.
    response.on("error", fail);
    response.on("end", () => {
      const { connection: _, "transfer-encoding": __, ...kept } = response.headers;
      answer.writeHead(response.statusCode ?? 502, kept);
      answer.end(Buffer.concat(parts));
    });
  });
  sent.on("error", fail);
  sent.end(body);
}

function refuse(answer: ServerResponse, status: number, words: string): void {
  if (!answer.headersSent) answer.writeHead(status, { "content-type": "text/plain; charset=utf-8" });
  answer.end(words);
}

async function bodyOf(asked: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of asked) parts.push(part);
  return Buffer.concat(parts);
}
