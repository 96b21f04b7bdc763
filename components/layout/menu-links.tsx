"use client";

import { usePathname } from "next/navigation";

export type NavEntry = {
  href: string;
  label: string;
  /** Things that wait for this person. */
  count?: number;
};

type Props = { entries: NavEntry[] /** Stands below a line. */; help: NavEntry; label: string };

/** The entries of the menu. Marks the one whose page, or a page below it, is open; a browser component because the menu stays while pages change. */
export function MenuLinks({ entries, help, label }: Props) {
  const path = usePathname();
  const isOpen = (href: string) => path === href || path.startsWith(`${href}/`);
  return (
    <nav aria-label={label} className="menu">
      <ul>
        {[...entries, help].map((entry) => (
          <li key={entry.href}>
            <a href={entry.href} aria-current={isOpen(entry.href) ? "page" : undefined}>
              {entry.label}
              {entry.count ? (
                <span className="rounded-md border border-due bg-due-wash px-1.5 text-sm font-semibold text-due tabular-nums">
                  {entry.count}
                  <span className="sr-only"> menunggu</span>
                </span>
              ) : null}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
