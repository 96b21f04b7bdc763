import { Badge, type Tone } from "@/components/ui/badge";
import { formatShortDate, type Zone } from "@/lib/core/dates";
import type { FeedbackTone, GiverClass } from "@/lib/db/generated/enums";
import { GIVER_LABEL, TONE_LABEL } from "@/lib/feedback/labels";

export type FeedbackNote = {
  id: string;
  giverName: string;
  giverClass: GiverClass;
  tone: FeedbackTone;
  text: string;
  /** From another leader, who gave a task. */
  isTaskGiver?: boolean;
  createdAt: string;
};

const TONE: Record<FeedbackTone, Tone> = { POSITIVE: "done", NEUTRAL: "neutral", IMPROVE: "due" };

/** Feedback beside the row it is about, newest first. */
export function FeedbackNotes({ feedback, zone, now }: { feedback: FeedbackNote[]; zone: Zone; now: Date }) {
  return (
    <div className="max-lg:mt-3 lg:border-s lg:border-line lg:ps-4">
      <p className="text-sm font-semibold text-quiet">Umpan balik</p>
      {feedback.length === 0 && <p className="text-quiet">Belum ada.</p>}
      <ul className="space-y-3">
        {feedback.map((one) => (
          <li key={one.id}>
            <p className="flex flex-wrap items-center gap-2 text-sm">
              <ToneBadge tone={one.tone} />
              <span>
                {one.isTaskGiver ? "Pimpinan pemberi tugas" : GIVER_LABEL[one.giverClass]}, {one.giverName} ·{" "}
                {formatShortDate(new Date(one.createdAt), zone, now)}
              </span>
            </p>
            <p className="whitespace-pre-line">{one.text}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}

export function ToneBadge({ tone }: { tone: FeedbackTone }) {
  return <Badge tone={TONE[tone]}>{TONE_LABEL[tone]}</Badge>;
}
