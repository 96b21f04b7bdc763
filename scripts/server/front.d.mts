import type { Server } from "node:http";
import type { Gate } from "./overload.mjs";

/** A process that serves: its port on this machine and how many requests it has. */
export type Worker = { port: number; active: number };

export function createFront(options: {
  workers: Set<Worker>;
  admit: Gate["admit"];
  refuse: Gate["refuse"];
}): Server;
