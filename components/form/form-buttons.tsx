import type { ReactNode } from "react";

/** Foot of a form: the main button first, a dangerous one last. */
export function FormButtons({ children }: { children: ReactNode }) {
  return <div className="mt-6 flex flex-wrap items-center gap-3 max-sm:*:w-full">{children}</div>;
}
