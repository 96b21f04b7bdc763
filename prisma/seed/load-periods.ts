import { toLocalInput } from "@/lib/core/dates";
import type { Phase } from "@/lib/db/generated/enums";
import { inTenant } from "@/lib/db/tenant";
import { createPeriod, extendWindow, openPeriod } from "@/lib/periods/commands";
import { type Cast, run } from "./cast";
import { onEveryStage, quarterId, type Stage } from "./stage";

/** Days the demo can still be tried after it was seeded, whatever the day. */
const TRIAL_DAYS = 60;

/** The year with its proposed windows, opened, and the extensions that let a visitor still plan and rate. */
export async function loadPeriods(cast: Cast): Promise<void> {
  await onEveryStage(cast, async (stage) => {
    const { year, evaluated, running } = stage.agency.calendar;
    const prepared = { actor: await stage.actor(stage.admin), now: stage.at({ on: "01-02" }, "09:00") };
    const input = { year, rhythm: "QUARTERLY" };
    const { periodId } = await run(createPeriod, prepared, input);
    await run(openPeriod, prepared, { periodId, version: 0 });
    await extend(stage, "PLANNING", null, "Kesempatan menyusun SKP bagi pegawai baru dan pegawai pindah.");
    await extend(stage, "EVALUATION", evaluated, "Hasil survei kepuasan terlambat diterima.");
    await extend(stage, "EXECUTION", running, "Bukti dukung boleh menyusul.");
  });
}

async function extend(stage: Stage, phase: Phase, quarter: number | null, reason: string): Promise<void> {
  const { agency, admin, at } = stage;
  const actor = await stage.actor(admin);
  const subperiodId = quarter === null ? null : await quarterId(stage, quarter);
  const window = await inTenant(agency.id, (tx) =>
    tx.phaseWindow.findFirstOrThrow({
      where: { agencyId: agency.id, phase, subperiodId, period: { year: agency.calendar.year } },
    }),
  );
  const until = at({ coming: TRIAL_DAYS }, "00:00");
  if (until <= window.closesAt) return;
  const input = {
    windowId: window.id,
    scope: "EVERYONE",
    until: toLocalInput(until, actor.timeZone),
    reason,
  };
  await run(extendWindow, { actor, now: at({ past: -14 }, "09:00") }, input);
}
