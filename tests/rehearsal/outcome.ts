/** What a rehearsal did and counted, and one sentence for each thing that was lost or went another way than it must. */
export type Outcome = { rows: Record<string, string | number>[]; problems: string[] };
