import { interruptChildren } from "./process.mjs";
import { OperatorError, readIfThere } from "./project.mjs";

let requested = false;
let resolveRequest;
const request = new Promise((resolve) => {
  resolveRequest = resolve;
});

/** From here on Ctrl-C, SIGTERM and the death of npm end the running step and then this script, in order. */
export function watchForStop() {
  const family = ancestors();
  const ask = () => {
    if (requested) return;
    requested = true;
    interruptChildren();
    resolveRequest("stop");
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, ask);
  // When npm is killed nobody tells us; our parent, or the parent of the shell between us, changes.
  if (process.env.npm_lifecycle_event) setInterval(() => ancestors() !== family && ask(), 250).unref();
  return request;
}

function ancestors() {
  const status = readIfThere(`/proc/${process.ppid}/status`) ?? "";
  return `${process.ppid} ${/^PPid:\s*(\d+)/m.exec(status)?.[1]}`;
}

export const stopRequested = () => requested;

/** Ends the script between two steps. */
export function checkStop() {
  if (requested)
    throw new OperatorError("Dihentikan sebelum selesai; tidak ada yang tertinggal setengah jadi.");
}
