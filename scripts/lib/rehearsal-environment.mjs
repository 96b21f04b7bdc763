// Imported first by rehearse.mjs.
import { takeOwnData } from "./own-environment.mjs";

takeOwnData(".data/rehearsal");
