import { isoDay } from "@/lib/core/dates";
import { subperiodLabel } from "@/lib/periods/labels";
import { demoCalendar } from "@/prisma/seed/calendar";

const ZONE = "Asia/Jayapura";
const calendar = demoCalendar(new Date(), ZONE);

/** The year the demo plays in, as the seed decides it. */
export const DEMO_YEAR = calendar.year;

/** Number of the quarter that runs in the demo. */
export const RUNNING_NUMBER = calendar.running;

/** "Triwulan IV": the quarter that runs in the demo. */
export const RUNNING_QUARTER = subperiodLabel({ kind: "QUARTER", number: calendar.running });

/** "Triwulan III 2026": the quarter that the demo has evaluated. Another journey may open the running one meanwhile. */
export const EVALUATED_PERIOD = `${subperiodLabel({ kind: "QUARTER", number: calendar.evaluated })} ${calendar.year}`;

/** A day from today, "2026-11-20", on the regency's clocks. */
export function daysFromNow(days: number): string {
  return isoDay(new Date(Date.now() + days * 86_400_000), ZONE);
}
