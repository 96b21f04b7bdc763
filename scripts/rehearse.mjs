// npm run rehearse -- <name>: lets things go wrong on purpose, on data of its own; tests/rehearsal/main.ts says what.
import "./lib/rehearsal-environment.mjs";
import { runOnBuild } from "./lib/run-on-build.mjs";

await runOnBuild("tests/rehearsal/main.ts", ".next-rehearsal");
