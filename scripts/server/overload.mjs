import { answerBusy, isReading } from "./busy-answer.mjs";

// Beyond what a node can do at once, every further request only makes all of them later. What is too much is told so at
// once, before the database or Next is asked, so that what was let in is finished soon.

/** Files, which cost nothing, and what a proxy asks to learn whether this node is alive. */
const ALWAYS = /^\/(?:_next\/static\/|api\/health$|icon\.svg$|favicon\.ico$)/;
/** What is typed is dearer than what is shown: writing is refused only at so many times the limit of reading. */
const WRITING_SHARE = 1.5;
/** A crowd sent away at one moment must not return at one moment. Seconds. */
const [SOONEST, LATEST] = [5, 14];

/**
 * Decides for each request whether this node serves it.
 * @param limit requests being worked on from which further reading is refused
 * @param log called with the counts since the last call, while there are refusals
 * @param logEveryMs the least time between two calls
 * @param random from 0 up to 1
 * @returns `admit`: true when a request is to be served, else it has been answered; `refuse`: answers so in any case;
 *   `working`: the answers that are being worked on
 */
export function createGate({ limit, log, logEveryMs = 10_000, random = Math.random }) {
  /** Answers that are being worked on. A body on a slow line is no work yet. */
  const working = new Set();
  let refused = { reading: 0, writing: 0 };

  const tell = () => {
    log({ refused, working: working.size });
    refused = { reading: 0, writing: 0 };
  };
  const refuse = (request, response) => {
    if (refused.reading + refused.writing === 0) setTimeout(tell, logEveryMs).unref();
    refused[isReading(request.method) ? "reading" : "writing"] += 1;
    answerBusy(request, response, SOONEST + Math.floor(random() * (LATEST - SOONEST + 1)));
  };
  const admit = (request, response) => {
    if (ALWAYS.test(request.url.split("?", 1)[0])) return true;
    const reads = isReading(request.method);
    if (working.size >= (reads ? limit : limit * WRITING_SHARE)) {
      refuse(request, response);
      return false;
    }
    const begin = () => !response.closed && working.add(response);
    if (reads) begin();
    else request.once("end", begin);
    response.once("close", () => working.delete(response));
    return true;
  };
  return { admit, refuse, working };
}
