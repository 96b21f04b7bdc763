import type { ReactNode } from "react";

type Props = { /** The term being explained. */ term: string; children: ReactNode };

/** "apa ini?": opens text in place, on any device and without JavaScript. */
export function Explain({ term, children }: Props) {
  return (
    <details className="group max-w-prose print:hidden">
      <summary className="inline-flex min-h-11 items-center gap-1.5 text-action underline decoration-dotted underline-offset-4 hover:text-action-deep">
        <span>
          {term}: <span className="group-open:hidden">apa ini?</span>
          <span className="hidden group-open:inline">tutup penjelasan</span>
        </span>
      </summary>
      <div className="border-s-4 border-line py-1 ps-3 text-quiet">{children}</div>
    </details>
  );
}
