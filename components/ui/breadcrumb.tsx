import { Link } from "./link";

type Props = { parents: { href: string; label: string }[]; current: string };

/** Only below the second level: the way back up. */
export function Breadcrumb({ parents, current }: Props) {
  return (
    <nav aria-label="Jejak halaman" className="mb-2 text-sm print:hidden">
      <ol className="flex flex-wrap items-center gap-x-2">
        {parents.map((parent) => (
          <li key={parent.href} className="flex items-center gap-2">
            <Link href={parent.href} className="inline-flex min-h-11 items-center">
              {parent.label}
            </Link>
            <span aria-hidden="true" className="text-quiet">
              /
            </span>
          </li>
        ))}
        <li aria-current="page" className="text-quiet">
          {current}
        </li>
      </ol>
    </nav>
  );
}
