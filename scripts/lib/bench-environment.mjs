// Imported first by bench.mjs.
import { takeOwnData } from "./own-environment.mjs";

takeOwnData(".data/bench");
