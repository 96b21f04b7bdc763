import { daerah } from "./daerah/agency";
import { pusat } from "./pusat/agency";
import type { SeedAgency } from "./types";

/** Who plays in the demo. When it plays is told by calendar.ts. */
export const seedAgencies: SeedAgency[] = [daerah, pusat];
