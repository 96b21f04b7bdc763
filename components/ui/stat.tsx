import type { ReactNode } from "react";
import { Link } from "./link";

type Props = {
  label: string;
  value: string;
  /** What the figure is based on and of which day: "dari 1.204 pegawai, 12 Jan 2026". */
  basis: ReactNode;
  href?: string;
};

/** A figure that never stands alone: what it counts, out of how many, and of which date. */
export function Stat({ label, value, basis, href }: Props) {
  return (
    <div className="border-t-2 border-ink py-2">
      <p className="flex min-h-11 items-center">
        {href ? (
          <Link href={href} className="py-2.5">
            {label}
          </Link>
        ) : (
          label
        )}
      </p>
      <p className="text-2xl font-semibold tabular-nums">{value}</p>
      <p className="text-sm text-quiet">{basis}</p>
    </div>
  );
}
