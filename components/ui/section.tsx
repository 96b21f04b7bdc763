import { type ReactNode, useId } from "react";

type Props = { title: string /** Anchor for links. */; id?: string; aside?: ReactNode; children: ReactNode };

/** A titled part of a page; `aside` sits at the end of the heading line. */
export function Section({ title, id, aside, children }: Props) {
  const headingId = useId();
  return (
    <section id={id} aria-labelledby={headingId} className="mb-8">
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 border-b border-line pb-1">
        <h2 id={headingId} className="text-lg">
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
