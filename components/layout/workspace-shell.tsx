import type { ReactNode } from "react";
import { Link } from "@/components/ui/link";
import { SkipLink } from "@/components/ui/skip-link";
import { MenuLinks, type NavEntry } from "./menu-links";
import { SoftNavigation } from "./soft-navigation";

type Props = {
  agencyName: string;
  homeHref: string;
  /** The page that is open. */
  path: string;
  entries: NavEntry[];
  /** Choice of the year; drawn twice (rail and phone menu), so it must not hold ids. */
  yearSelector?: ReactNode;
  help: NavEntry;
  /** Who is signed in: name and the way out; drawn twice, like the year. */
  account: ReactNode;
  /** Usually the PhaseStrip. */
  strip?: ReactNode;
  children: ReactNode;
};

/** Frame of every signed-in page: left rail on wide screens, top bar with a bottom-sheet menu on phones. */
export function WorkspaceShell(props: Props) {
  return (
    <div className="lg:grid lg:min-h-dvh lg:grid-cols-[15.5rem_minmax(0,1fr)] print:block">
      <SkipLink />
      <SoftNavigation />
      <header className="sticky top-0 z-20 flex items-center gap-3 border-b border-line bg-wash px-4 py-1 lg:hidden print:hidden">
        <Home {...props} />
        <details className="sheet ms-auto">
          <summary className="flex min-h-12 min-w-11 items-center px-2 font-semibold underline underline-offset-4">
            Menu
          </summary>
          <div className="sheet-panel">
            <MenuBody {...props} label="Menu utama, ponsel" />
          </div>
        </details>
      </header>
      <aside className="hidden border-e border-line bg-wash lg:block print:hidden">
        <div className="sticky top-0 flex max-h-dvh min-h-dvh flex-col overflow-y-auto px-3 py-4">
          <div className="px-3 pb-3">
            <Home {...props} />
          </div>
          <MenuBody {...props} label="Menu utama" />
        </div>
      </aside>
      <div className="min-w-0">
        {props.strip}
        <main
          id="isi"
          tabIndex={-1}
          className="mx-auto max-w-6xl px-4 py-6 focus:outline-none sm:px-6 print:p-0"
        >
          {props.children}
        </main>
      </div>
    </div>
  );
}

function Home({ homeHref, agencyName }: Props) {
  return (
    <Link
      href={homeHref}
      className="inline-flex min-h-12 min-w-0 flex-col justify-center text-ink no-underline hover:underline"
    >
      <span className="text-sm text-quiet">Kinerja ASN</span>
      <span className="line-clamp-1 leading-snug lg:line-clamp-3 font-semibold">{agencyName}</span>
    </Link>
  );
}

function MenuBody({ entries, yearSelector, help, account, label, path }: Props & { label: string }) {
  return (
    <>
      {yearSelector && <div className="px-3 pb-3">{yearSelector}</div>}
      <MenuLinks entries={entries} help={help} label={label} path={path} />
      <div className="mt-auto border-t border-line px-3 pt-3 max-lg:mt-3">{account}</div>
    </>
  );
}
