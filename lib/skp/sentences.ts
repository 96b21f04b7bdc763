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
  const limit = planLimit(plan, now, zone);
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

/** Whose turn it is with a plan, and until when; null once it is agreed. */
export function planTurn(
  plan: Plan,
  viewer: Viewer,
  now: Date,
  zone: Zone,
): { text: string; mine: boolean } | null {
  if (plan.state === "AGREED") return null;
  const decides = plan.state === "SUBMITTED";
  const upper = decides && viewer === "UPPER";
  const mine = upper || viewer === (decides ? "APPRAISER" : "SELF");
  const appraiser = plan.appraiserName ?? "atasan langsung";
  const other = decides ? appraiser : "pegawai yang menyusun";
  const who = upper ? `${appraiser} atau Anda` : mine ? "Anda" : other;
  const limit = planLimit(plan, now, zone);
  return { text: `Giliran: ${who}${limit === null ? "" : `, batas ${limit}`}`, mine };
}

/** The deadline of planning: it counts only for the first agreement, and only while it lies ahead. */
function planLimit({ closesAt, revision }: Plan, now: Date, zone: Zone): string | null {
  if (closesAt === null || closesAt <= now || revision > 0) return null;
  return formatShortDate(new Date(closesAt.getTime() - 1), zone, now);
}

/** With a full stop, once: many titles end with one. */
function closed(sentence: string): string {
  return sentence.endsWith(".") ? sentence : `${sentence}.`;
}
