import { formatShortDate, type Zone } from "@/lib/core/dates";
import type { SkpState } from "@/lib/db/generated/enums";

type Plan = {
  state: SkpState;
  revision: number;
  stateSince: Date;
  /** End of planning for this person; null while no schedule is set. */
  closesAt: Date | null;
  appraiserName: string | null;
};

export type Viewer = "SELF" | "APPRAISER" | "OTHER";
export type PlanSentence = { text: string; tone: "neutral" | "action" | "due" | "done" };

/** The state of a plan as one sentence: whose turn, since when, until when. */
export function planSentence(plan: Plan, viewer: Viewer, now: Date, zone: Zone): PlanSentence {
  const day = (moment: Date) => formatShortDate(moment, zone, now);
  const since = day(plan.stateSince);
  const name = viewer === "APPRAISER" ? "Anda" : (plan.appraiserName ?? "atasan langsung");
  // A deadline counts only for the first agreement; later changes have the whole year.
  const limit =
    plan.closesAt === null || plan.revision > 0 ? null : day(new Date(plan.closesAt.getTime() - 1));
  const before = limit === null ? "" : `, batas ${limit}`;
  const own = viewer === "SELF";
  switch (plan.state) {
    case "DRAFT":
      return own
        ? { tone: "due", text: `Draf. Ajukan kepada ${name}${until(limit)}.` }
        : { tone: "neutral", text: `Sedang disusun sejak ${since}${before}.` };
    case "SUBMITTED":
      return {
        tone: viewer === "APPRAISER" ? "due" : "action",
        text: `Menunggu persetujuan ${name} sejak ${since}${before}.`,
      };
    case "RETURNED": {
      const happened =
        plan.revision > 0 ? `Dibuka kembali pada ${since}` : `Dikembalikan ${name} pada ${since}`;
      return own
        ? { tone: "due", text: `${happened}. Ubah, lalu ajukan lagi${until(limit)}.` }
        : { tone: "neutral", text: `${happened} untuk diubah${before}.` };
    }
    case "AGREED":
      return { tone: "done", text: `Disepakati dengan ${name} pada ${since}, revisi ${plan.revision}.` };
  }
}

function until(limit: string | null): string {
  return limit === null ? "" : ` paling lambat ${limit}`;
}
