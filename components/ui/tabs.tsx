import { Link } from "./link";

type Props = { label: string; tabs: { href: string; label: string; count?: number; current: boolean }[] };

/** Views of one thing, each with its own address. */
export function Tabs({ label, tabs }: Props) {
  return (
    <nav aria-label={label} className="mb-4 border-b border-line print:hidden">
      <ul className="flex flex-wrap gap-x-1">
        {tabs.map((tab) => (
          <li key={tab.href}>
            <Link
              href={tab.href}
              aria-current={tab.current ? "page" : undefined}
              className="-mb-px inline-flex min-h-11 items-center gap-1.5 border-b-4 border-transparent px-3 no-underline hover:border-line aria-[current=page]:border-action aria-[current=page]:font-semibold aria-[current=page]:text-ink"
            >
              {tab.label}
              {tab.count !== undefined && (
                <span className="text-sm text-quiet tabular-nums">({tab.count})</span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
