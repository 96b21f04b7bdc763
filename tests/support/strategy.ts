import { execute } from "@/lib/core/command";
import { saveManual } from "@/lib/strategy/commands/manual";
import { saveStrategy } from "@/lib/strategy/commands/strategy";
import { saveWorkblock } from "@/lib/strategy/commands/workblock";
import { done, draftPlan } from "./plans";
import { type Name, NOW, type World } from "./world";

export type IndicatorIds = { skpId: string; indicatorId: string };

/** The first indicator of a new draft of the person's plan. */
export async function draftIndicator(world: World, name: Name): Promise<IndicatorIds> {
  return firstIndicator(world, await draftPlan(world, name));
}

/** The first indicator of a plan of agency A. */
export async function firstIndicator(world: World, skpId: string): Promise<IndicatorIds> {
  const row = await world.inside("A", (tx) =>
    tx.indicator.findFirstOrThrow({ where: { workResult: { skpId } }, select: { id: true } }),
  );
  return { skpId, indicatorId: row.id };
}

/** As the forms send them. */
export const typedManual = {
  purpose: "Menghitung tingkat penyelesaian",
  definition: "Tahap yang dicapai:\n100: sudah ditetapkan\n90: selesai harmonisasi",
  formula: "",
  measure: "Nilai",
  control: "OUTPUT_LOW",
  dataSource: "Laporan pemantauan",
  reporting: "YEARLY",
};

export const typedWorkblock = {
  title: "Pemanfaatan aplikasi",
  owner: "Kepala Unit",
  duration: "12 bulan",
  ROUTINE_ACTIVITY: "Membuka layanan pengaduan\n\nMenjawab tepat waktu",
  TRANSFORMATIVE_MILESTONE: "Aplikasi siap dipakai",
};

export const typedShare = {
  method: "SHARE",
  total: "10",
  unit: "ton",
  parts: [
    { statement: "Budidaya air tawar", amount: "5" },
    { statement: "Budidaya air payau", amount: "5" },
    { statement: "" },
  ],
};

/** All three, stored. */
export async function supportedIndicator(world: World, name: Name): Promise<IndicatorIds> {
  const ids = await draftIndicator(world, name);
  const context = { actor: await world.actor(name), now: NOW };
  done(await execute(saveManual, context, { ...ids, ...typedManual }));
  done(await execute(saveWorkblock, context, { ...ids, ...typedWorkblock }));
  done(await execute(saveStrategy, context, { ...ids, ...typedShare }));
  return ids;
}
