import type { Aspect, BehaviourValue, Perspective } from "@/lib/db/generated/enums";
import type { SeedExpectation, SeedIndicator, SeedPlan, SeedResult } from "./types";

type Link = Pick<SeedResult, "serves" | "servesText">;

/** Hasil kerja utama. */
export const main = (
  statement: string,
  assignedBy: string,
  indicators: SeedIndicator[],
  link: Link = {},
): SeedResult => ({ kind: "MAIN", statement, assignedBy, indicators, ...link });

/** Hasil kerja utama that is expected of study leave (p.62-65). */
export const ofStudy = (statement: string, assignedBy: string, indicators: SeedIndicator[]): SeedResult => ({
  ...main(statement, assignedBy, indicators),
  ofStudy: true,
});

/** Hasil kerja tambahan. */
export const additional = (
  statement: string,
  assignedBy: string,
  indicators: SeedIndicator[],
  link: Link = {},
): SeedResult => ({ kind: "ADDITIONAL", statement, assignedBy, indicators, ...link });

/** Quantitative indicator of a leader: target and perspective. */
export const aimed = (perspective: Perspective, statement: string, target: string): SeedIndicator => ({
  statement,
  target,
  perspective,
});

/** Quantitative indicator of staff: aspect and target. */
export const measured = (aspect: Aspect, statement: string, target: string): SeedIndicator => ({
  aspect,
  statement,
  target,
});

/** Qualitative measure: one narrative; leaders add the perspective. */
export const told = (statement: string, perspective?: Perspective): SeedIndicator =>
  perspective ? { statement, perspective } : { statement };

/** Ekspektasi khusus pimpinan on one value. */
export const expects = (value: BehaviourValue, ...texts: string[]): SeedExpectation => ({ value, texts });

/** Where a staff result goes in the superior's plan. */
export const serving = (person: string, result: number): Link => ({ serves: { person, result } });

type ShortPlan = Pick<SeedPlan, "person" | "approach" | "state" | "results"> & Partial<SeedPlan>;

/** A short invented staff plan; the annex has one plain line per section unless given. */
export const staffPlan = (plan: ShortPlan): SeedPlan => ({
  form: "STAFF",
  expectations: [expects("HARMONIOUS", "Membantu rekan kerja yang membutuhkan")],
  resources: ["Perangkat kerja dan jaringan yang memadai"],
  accountability: ["Progres dilaporkan kepada pimpinan setiap akhir bulan"],
  consequences: ["Hasil kerja menjadi pertimbangan pengembangan kompetensi tahun berikutnya"],
  ...plan,
});

type LeaderPlan = { person: string; unit: string; assignedBy: string; state: SeedPlan["state"] } & Record<
  "service" | "serviceMeasure" | "process" | "processMeasure",
  string
>;

/** A short invented qualitative plan of a leader; its four results cover the four perspectives. */
export const leaderPlan = (plan: LeaderPlan): SeedPlan => ({
  person: plan.person,
  approach: "QUALITATIVE",
  form: "LEADER",
  state: plan.state,
  results: [
    main(plan.service, plan.assignedBy, [told(plan.serviceMeasure, "SERVICE_RECIPIENT")]),
    main(plan.process, plan.assignedBy, [told(plan.processMeasure, "BUSINESS_PROCESS")]),
    main(`Meningkatnya akuntabilitas kinerja ${plan.unit}`, plan.assignedBy, [
      told("Temuan hasil pemeriksaan ditindaklanjuti sesuai prosedur", "INTERNAL_STRENGTHENING"),
    ]),
    main(`Pengelolaan anggaran ${plan.unit} yang optimal`, plan.assignedBy, [
      told("Penyerapan anggaran meningkat dibandingkan tahun sebelumnya", "BUDGET"),
    ]),
  ],
  expectations: [expects("ACCOUNTABLE", "Menjadi teladan integritas bagi pegawai di unit kerjanya")],
  resources: ["Dukungan data dan koordinasi antarunit kerja"],
  accountability: ["Capaian dilaporkan kepada pimpinan setiap triwulan"],
  consequences: ["Capaian menjadi pertimbangan pengembangan karier"],
});
