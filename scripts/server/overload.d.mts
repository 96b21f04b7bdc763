import type { IncomingMessage, ServerResponse } from "node:http";

export type Refusals = { refused: { reading: number; writing: number }; working: number };

export type Gate = {
  admit: (request: IncomingMessage, response: ServerResponse) => boolean;
  refuse: (request: IncomingMessage, response: ServerResponse) => void;
  working: ReadonlySet<ServerResponse>;
};

export function createGate(options: {
  limit: number;
  log: (counts: Refusals) => void;
  logEveryMs?: number;
  random?: () => number;
}): Gate;
