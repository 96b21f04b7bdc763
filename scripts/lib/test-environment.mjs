// Imported first by test.mjs.
import { forgetSettings } from "./own-environment.mjs";

forgetSettings(".data/test");
