import { formatShortDate, type Zone } from "@/lib/core/dates";
import type { SettledComment } from "@/lib/skp/queries/comments";

type Props = {
  comments: SettledComment[];
  /** What they are about: for those who hear the page, and for all where it is not clear from the place. */
  about: string;
  shown?: boolean;
  zone: Zone;
};

/** What was talked over about one row and is settled, folded: who said it and when, and how it ended. */
export function SettledComments({ comments, about, shown = false, zone }: Props) {
  if (comments.length === 0) return null;
  return (
    <details className="mt-1">
      <summary className="min-h-11 cursor-pointer py-2 text-sm text-quiet">
        {comments.length} komentar selesai
        <span className={shown ? "" : "sr-only"}> tentang {about}</span>
      </summary>
      <ul className="space-y-2 pb-2">
        {comments.map((comment) => (
          <li key={comment.id} className="border-s-4 border-line ps-3">
            <p className="max-w-prose whitespace-pre-line">
              <span className="font-semibold">
                {comment.authorName}, {formatShortDate(comment.at, zone, comment.at)}:
              </span>{" "}
              {comment.text}
            </p>
            <p className="text-sm text-quiet">{endOf(comment, zone)}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}

const HOW = {
  SETTLED: "Ditandai selesai",
  AGREED: "Selesai dengan kesepakatan SKP",
  REMOVED: "Selesai karena barisnya dihapus",
} as const satisfies Record<NonNullable<SettledComment["end"]>, string>;

/** "Ditandai selesai oleh Siti Aminah, 14 Jan." */
export function endOf(
  { end, resolvedAt, resolvedByName }: Pick<SettledComment, "end" | "resolvedAt" | "resolvedByName">,
  zone: Zone,
): string {
  const how = HOW[end ?? "SETTLED"];
  const by = resolvedByName === null ? "" : ` oleh ${resolvedByName}`;
  return `${how}${by}, ${formatShortDate(resolvedAt, zone, resolvedAt)}.`;
}
