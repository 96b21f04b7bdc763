import type { IncomingMessage, ServerResponse } from "node:http";

export function compressAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  instead?: (body: Buffer) => Buffer | Promise<Buffer>,
): void;
