import autocannon from "autocannon";
import type { Visit } from "./visits";

/** Percentiles in milliseconds. */
export type Load = { answers: number; perSecond: number; p50: number; p95: number; p99: number };

/** Asks for the visits in turn over so many connections at once, as fast as answers come. */
export async function measureLoad(
  url: string,
  visits: Visit[],
  connections: number,
  seconds: number,
): Promise<Load> {
  const times: number[] = [];
  const run = autocannon({ url, connections, duration: seconds, requests: visits });
  run.on("response", (_client, _status, _bytes, milliseconds) => times.push(milliseconds));
  const result = await run;
  const failed = result.non2xx + result.errors + result.timeouts;
  if (failed > 0)
    throw new Error(`${visits[0]?.path}: ${failed} of ${result.requests.total} answers failed.`);
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  const answers = result.requests.total;
  return { answers, perSecond: answers / seconds, p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}
