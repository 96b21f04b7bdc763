import type { ReactNode } from "react";

type Props = {
  /** Why there is nothing. */ title: string /** What to do, or when something will come. */;
  children?: ReactNode;
};

/** Stands where rows would stand: why it is empty and what to do next. */
export function EmptyState({ title, children }: Props) {
  return (
    <div className="space-y-3 border-y border-line bg-wash px-4 py-6">
      <p className="font-semibold">{title}</p>
      {children && <div className="max-w-prose space-y-3">{children}</div>}
    </div>
  );
}
