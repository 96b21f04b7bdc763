import type { ReactNode } from "react";

export type TimelineEntry = { id: string; when: ReactNode; what: ReactNode; detail?: ReactNode };

/** History of one thing, newest first. */
export function Timeline({ entries }: { entries: TimelineEntry[] }) {
  return (
    <ol className="border-s-2 border-line ps-4">
      {entries.map((entry) => (
        <li
          key={entry.id}
          className="relative pb-4 before:absolute before:-start-[1.3125rem] before:top-2 before:size-2 before:rounded-full before:bg-edge last:pb-0"
        >
          <p className="text-sm text-quiet">{entry.when}</p>
          <p>{entry.what}</p>
          {entry.detail && <div className="max-w-prose text-quiet">{entry.detail}</div>}
        </li>
      ))}
    </ol>
  );
}
