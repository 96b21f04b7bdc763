import { PhaseStrip } from "@/components/layout/phase-strip";
import type { Zone } from "@/lib/core/dates";
import { phaseStrip, type Schedule } from "@/lib/periods/strip";

/** The phase strip of the agency's current year. */
export function YearStrip({ schedule, now, zone }: { schedule: Schedule; now: Date; zone: Zone }) {
  const { year, phases, remaining, turn } = phaseStrip(schedule, now, zone);
  return (
    <PhaseStrip year={year} phases={phases} remaining={remaining ?? undefined} turn={turn ?? undefined} />
  );
}
