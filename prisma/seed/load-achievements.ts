import { setAchievement } from "@/lib/achievement/commands/set";
import { listPromised } from "@/lib/achievement/queries/indicators";
import { inTenant } from "@/lib/db/tenant";
import { type Cast, personOf, run } from "./cast";
import type { SeedUnit } from "./data/types";
import { onEveryStage, periodOf, quarterId, required, type Stage } from "./stage";

/** The answer key of the printed evaluations: "capaian kinerja organisasi = BAIK" in all of them. */
const VALUE = "GOOD";

/** The evaluated quarter's achievement of every unit whose leader rates somebody, each set by the leader above it. */
export async function loadAchievements(cast: Cast): Promise<void> {
  await onEveryStage(cast, async (stage) => {
    const { data, calendar } = stage.agency;
    const raters = new Set(data.evaluations.map(({ person }) => stage.superior(person)));
    const led = data.people
      .filter(({ key, position }) => raters.has(key) && position.isUnitHead)
      .map(({ unit }) => unit);
    const subperiodId = await quarterId(stage, calendar.evaluated);
    for (const unit of data.units.filter(({ key }) => led.includes(key))) {
      await achieve(stage, unit, subperiodId);
    }
  });
}

async function achieve(stage: Stage, unit: SeedUnit, subperiodId: string): Promise<void> {
  const head = headOf(stage, unit.parent ?? unit.key);
  const context = { actor: await stage.actor(head.key), now: stage.at({ evaluated: 2 }, "09:15") };
  const promised = await promisedBy(stage, unit);
  const onTrack = promised.filter(({ isTrajectory }) => isTrajectory);
  const shared = {
    unitId: required(stage.agency.unitIds.get(unit.key), unit.key),
    subperiodId,
    version: 0,
    value: VALUE,
    setByOffice: head.position.name,
  };
  await run(
    setAchievement,
    context,
    onTrack.length > 0
      ? {
          ...shared,
          basis: "TRAJECTORY",
          reason: "Target triwulan tercapai pada seluruh indikator yang mempunyai trajektori.",
          figures: onTrack.map(({ id, target }) => ({ goalIndicatorId: id, realised: target })),
        }
      : {
          ...shared,
          basis: "ACTION_PLAN",
          reason: "Rencana aksi triwulan ini terlaksana sesuai jadwal.",
          figures: [
            {
              statement: "Rencana aksi triwulan atas seluruh indikator perjanjian kinerja",
              target: "4 kegiatan",
              realised: "4 kegiatan",
            },
          ],
        },
  );
}

function headOf(stage: Stage, unit: string) {
  const head = stage.agency.data.people.find((one) => one.unit === unit && one.position.isUnitHead);
  return personOf(stage.agency, required(head, `head of ${unit}`).key).data;
}

async function promisedBy(stage: Stage, unit: SeedUnit) {
  const { id: agencyId, unitIds, calendar } = stage.agency;
  const periodId = await periodOf(stage);
  const unitId = required(unitIds.get(unit.key), unit.key);
  return inTenant(agencyId, (tx) =>
    listPromised(tx, { agencyId, unitId, periodId, kind: "QUARTER", number: calendar.evaluated }),
  );
}
