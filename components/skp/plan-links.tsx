import { Link } from "@/components/ui/link";

type Props = {
  skpId: string;
  hasMatrix: boolean;
  /** Whether the owner leads a unit that promised something this year. */
  hasAgreement: boolean;
};

/** Where a plan comes from and what it leads to: the pages that belong to it, in one place. */
export function PlanLinks({ skpId, hasMatrix, hasAgreement }: Props) {
  const links: [string, string][] = [
    ["garis", "Lihat garis kinerja"],
    ...(hasAgreement ? [["perjanjian", "Perjanjian Kinerja"] satisfies [string, string]] : []),
    ["strategi", "Manual dan strategi"],
    ...(hasMatrix ? [["matriks", "Matriks peran dan hasil"] satisfies [string, string]] : []),
  ];
  return (
    <nav aria-label="Terkait SKP ini" className="mb-6 border-y border-line py-1 print:hidden">
      <ul className="flex flex-wrap gap-x-6">
        {links.map(([path, label]) => (
          <li key={path}>
            <Link href={`/skp/${skpId}/${path}`} className="inline-flex min-h-11 items-center">
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
