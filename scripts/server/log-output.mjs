import { writeSync } from "node:fs";

/**
 * Where log lines go: standard output. A line that finds no room (a full disk) is lost, and how many were lost is said as soon
 * as there is room. pino's own output would throw at whoever logs, and the process could never end: it tries for ever.
 * @param write puts a text where it belongs, or throws
 */
export function createLogOutput(write = (text) => writeSync(1, text)) {
  let lost = 0;
  const tell = () => {
    const told = {
      level: 40,
      time: new Date().toISOString(),
      app: "kinerja-asn",
      lost,
      msg: "log lines lost",
    };
    write(`${JSON.stringify(told)}\n`);
    lost = 0;
  };
  return {
    write(line) {
      try {
        if (lost > 0) tell();
        write(line);
      } catch {
        lost += 1;
      }
    },
  };
}

/**
 * What is printed past the logger and finds no room is lost too. Without a listener each such message is an uncaught error, which
 * Next tells with another message, and so on: the process does nothing else until there is room.
 */
export function loseWhatFindsNoRoom() {
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
}
