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

/** UPPER: the appraiser's superior while he may decide too. */
export type Viewer = "SELF" | "APPRAISER" | "UPPER" | "OTHER";
export type PlanSentence = { text: string; tone: "neutral" | "action" | "due" | "done" };

/** The state of a plan as one sentence: whose turn, since when, until when. */
export function planSentence(plan: Plan, viewer: Viewer, now: Date, zone: Zone): PlanSentence {
  const day = (moment: Date) => formatShortDate(moment, zone, now);
  const since = day(plan.stateSince);
  const name = viewer === "APPRAISER" ? "Anda" : (plan.appraiserName ?? "atasan langsung");
  // A deadline counts only for the first agreement, and only while it lies ahead.
  const counts = plan.closesAt !== null && plan.closesAt > now && plan.revision === 0;
  const limit = counts && plan.closesAt !== null ? day(new Date(plan.closesAt.getTime() - 1)) : null;
  const before = limit === null ? "" : `, batas ${limit}`;
  const by = limit === null ? "" : ` paling lambat ${limit}`;
  const own = viewer === "SELF";
  switch (plan.state) {
    case "DRAFT":
      return own
        ? { tone: "due", text: closed(`Draf. Ajukan kepada ${name}${by}`) }
        : { tone: "neutral", text: closed(`Sedang disusun sejak ${since}${before}`) };
    case "SUBMITTED":
      return {
        tone: viewer === "APPRAISER" || viewer === "UPPER" ? "due" : "action",
        text: closed(
          `Menunggu persetujuan ${name}${viewer === "UPPER" ? " atau Anda" : ""} sejak ${since}${before}`,
        ),
      };
    case "RETURNED": {
      const happened =
        plan.revision > 0 ? `Dibuka kembali pada ${since}` : `Dikembalikan ${name} pada ${since}`;
      return own
        ? { tone: "due", text: closed(`${happened}. Ubah, lalu ajukan lagi${by}`) }
        : { tone: "neutral", text: closed(`${happened} untuk diubah${before}`) };
    }
    case "AGREED":
      return { tone: "done", text: `Disepakati dengan ${name} pada ${since}, revisi ${plan.revision}.` };
  }
}

/** With a full stop, once: many titles end with one. */
function closed(sentence: string): string {
  return sentence.endsWith(".") ? sentence : `${sentence}.`;
}
