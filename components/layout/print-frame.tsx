import type { ReactNode } from "react";

type Props = {
  /** Repeated on paper only: agency, document, date of printing. */ heading: string;
  foot?: string;
  children: ReactNode;
};

/** What people sign or carry: on paper it gets a heading and a foot that the screen does not need. */
export function PrintFrame({ heading, foot, children }: Props) {
  return (
    <div className="print:text-ink">
      <p className="hidden border-b border-ink pb-2 font-semibold print:block">{heading}</p>
      {children}
      {foot && <p className="hidden border-t border-line pt-2 text-sm print:block">{foot}</p>}
    </div>
  );
}
