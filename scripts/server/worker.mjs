import { pathToFileURL } from "node:url";
import { serverFile } from "../lib/build.mjs";

// Next greets once per process; our own logs do not go through console.log.
console.log = () => {};

await import(pathToFileURL(serverFile(process.env.NEXT_DIST_DIR ?? ".next")).href);
