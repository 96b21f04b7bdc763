import { type Window, windowState } from "@/lib/periods/rules";

type Slot = Window & { id: string };

/** The subperiod a person most likely means: asked for, else the earliest one still open, else the latest begun. */
export function chosenSubperiod<T extends Slot>(
  slots: readonly T[],
  asked: string | undefined,
  now: Date,
): T | null {
  const begun = slots.filter((slot) => slot.opensAt <= now);
  return (
    slots.find((slot) => slot.id === asked) ??
    slots.find((slot) => windowState(slot, [], now) === "OPEN") ??
    begun.at(-1) ??
    slots[0] ??
    null
  );
}
