"use client";

import { usePathname } from "next/navigation";
import { Link } from "@/components/ui/link";

type Props = { href: string; label: string; count?: number };

/** An entry of the menu; knows whether its page, or one below it, is open, and closes the phone menu when followed. */
export function NavLink({ href, label, count }: Props) {
  const path = usePathname();
  const current = path === href || path.startsWith(`${href}/`);
  return (
    <Link
      href={href}
      aria-current={current ? "page" : undefined}
      onClick={(event) => event.currentTarget.closest("details")?.removeAttribute("open")}
      className="flex min-h-11 items-center justify-between gap-3 border-s-4 border-transparent px-3 py-2 text-ink no-underline hover:bg-sand aria-[current=page]:border-action aria-[current=page]:bg-action-wash aria-[current=page]:font-semibold"
    >
      {label}
      {count !== undefined && count > 0 && (
        <span className="rounded-md border border-due bg-due-wash px-1.5 text-sm font-semibold text-due tabular-nums">
          {count}
          <span className="sr-only"> menunggu</span>
        </span>
      )}
    </Link>
  );
}
