import type { IncomingMessage, ServerResponse } from "node:http";

export function failurePage(
  request: IncomingMessage,
  response: ServerResponse,
): ((body: Buffer) => Promise<Buffer>) | undefined;
