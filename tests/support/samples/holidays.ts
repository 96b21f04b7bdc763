import { digestOf, listHolidays } from "@/lib/holidays/queries";
import type { Samples } from "@/tests/support/command-samples";

const YEAR = 2028;
const table = "1/1/2028\tTahun Baru\n26/12/2028\tNatal\tcuti bersama";
const namesNothing = "the days off of one's own agency";

export const samples: Samples = {
  checkHolidays: { by: "hr", input: () => ({ year: YEAR, table }), namesNothing },
  saveHolidays: {
    by: "hr",
    input: async (world) => {
      const stored = await world.inside("A", (tx) => listHolidays(tx, world.agency.A, YEAR));
      return { year: YEAR, table, seen: digestOf(stored) };
    },
    namesNothing,
  },
};
