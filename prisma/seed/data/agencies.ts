import { daerah } from "./daerah/agency";
import { pusat } from "./pusat/agency";
import type { SeedAgency } from "./types";

/** The year the demo plays in: 1 January to 31 December, by quarters. */
export const DEMO_YEAR = 2026;

export const seedAgencies: SeedAgency[] = [daerah, pusat];
