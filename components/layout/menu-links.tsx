import { isWithin } from "./soft-path";

export type NavEntry = { href: string; label: string };

type Props = {
  entries: NavEntry[];
  /** Stands below a line. */
  help: NavEntry;
  label: string;
  /** The page that is open. */
  path: string;
};

/** The entries of the menu. Marks the one whose page, or a page below it, is open; SoftNavigation moves the mark along. */
export function MenuLinks({ entries, help, label, path }: Props) {
  return (
    <nav aria-label={label} className="menu">
      <ul>
        {[...entries, help].map(({ href, label }) => (
          <li key={href}>
            <a href={href} aria-current={isWithin(path, href) ? "page" : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
