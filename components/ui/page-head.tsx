import type { ReactNode } from "react";

type Props = {
  title: string;
  /** One sentence: state, whose turn, until when. Usually a StatusLine. */
  status?: ReactNode;
  /** The one primary action of the page. */
  action?: ReactNode;
  /** Everything else that can be done here: quiet buttons. */
  quiet?: ReactNode;
};

/** Top of every page. */
export function PageHead({ title, status, action, quiet }: Props) {
  return (
    <header className="mb-6 space-y-3">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="min-w-0 flex-1 basis-80 space-y-2">
          <h1 className="text-2xl">{title}</h1>
          {status}
        </div>
        {action && <div className="print:hidden max-sm:w-full max-sm:*:w-full">{action}</div>}
      </div>
      {quiet && <div className="-mx-4 flex flex-wrap gap-x-1 print:hidden">{quiet}</div>}
    </header>
  );
}
