import type { ReactNode } from "react";
import { SkipLink } from "@/components/ui/skip-link";
import { SoftNavigation } from "./soft-navigation";

type Props = {
  title: string;
  /** Above the title: the agency or the service. */
  over?: string;
  /** For citizens: a size larger. */
  large?: boolean;
  children: ReactNode;
};

/** Frame of pages without a menu: sign-in, citizens, messages. One narrow column. */
export function PublicShell({ title, over = "Kinerja ASN", large = false, children }: Props) {
  return (
    <div className={large ? "text-[1.0625rem]" : ""}>
      <SkipLink />
      <SoftNavigation />
      <header className="border-b border-line bg-wash">
        <p className="mx-auto max-w-xl px-4 py-3 font-semibold">{over}</p>
      </header>
      <main id="isi" tabIndex={-1} className="mx-auto max-w-xl space-y-4 px-4 py-8 focus:outline-none">
        <h1 className="text-2xl">{title}</h1>
        {children}
      </main>
    </div>
  );
}
