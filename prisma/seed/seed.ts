import type { Cast } from "./cast";
import { loadAchievements } from "./load-achievements";
import { loadAgreements } from "./load-agreements";
import { loadAssignments } from "./load-assignments";
import { loadDialogues } from "./load-dialogues";
import { loadEvaluations } from "./load-evaluations";
import { loadFeedback } from "./load-feedback";
import { loadFollowUp } from "./load-follow-up";
import { loadLastYear } from "./load-last-year";
import { loadLibrary } from "./load-library";
import { loadMatrices } from "./load-matrices";
import { loadOrganization } from "./load-organization";
import { loadPeriods } from "./load-periods";
import { loadPlans } from "./load-plans";
import { loadProgress } from "./load-progress";
import { loadSupports } from "./load-supports";
import { loadTrainings } from "./load-trainings";

/** In this order; each step may use what the earlier ones left in the cast and in the database. */
const STEPS: { name: string; load: (cast: Cast, now: Date) => Promise<void> }[] = [
  { name: "instansi, unit, pegawai, dan akun", load: loadOrganization },
  { name: "periode kinerja", load: loadPeriods },
  { name: "rencana strategis dan perjanjian kinerja", load: loadAgreements },
  { name: "SKP", load: loadPlans },
  { name: "manual, workblock, dan strategi", load: loadSupports },
  { name: "matriks peran", load: loadMatrices },
  { name: "penugasan dan tim kerja", load: loadAssignments },
  { name: "progres dan bukti dukung", load: loadProgress },
  { name: "umpan balik", load: loadFeedback },
  { name: "capaian kinerja organisasi", load: loadAchievements },
  { name: "evaluasi triwulan terakhir", load: loadEvaluations },
  { name: "dialog kinerja", load: loadDialogues },
  { name: "pustaka kinerja", load: loadLibrary },
  { name: "pelatihan", load: loadTrainings },
  { name: "tahun-tahun sebelumnya", load: loadLastYear },
  { name: "tindak lanjut", load: loadFollowUp },
];

/**
 * Fills an empty database with the two demo agencies as they stand at `now` (calendar.ts); returns them with the ids they
 * got.
 */
export async function seedDemo(now: Date, report: (line: string) => void = () => {}): Promise<Cast> {
  const cast: Cast = new Map();
  for (const { name, load } of STEPS) {
    const startedAt = performance.now();
    await load(cast, now);
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1).replace(".", ",");
    report(`${name} (${seconds} detik)`);
  }
  return cast;
}
