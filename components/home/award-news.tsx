import { Link } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import type { AwardRow } from "@/lib/followup/queries/awards";

/** Awards announced lately, for everybody of the agency. */
export function AwardNews({ awards }: { awards: AwardRow[] }) {
  if (awards.length === 0) return null;
  return (
    <Section title="Penghargaan">
      <ul className="divide-y divide-line border-b border-line">
        {awards.map(({ id, employeeName, unitName, kindName, year }) => (
          <li key={id} className="py-2">
            <Link href={`/penghargaan/${id}`} className="inline-flex min-h-11 items-center">
              {kindName} {year}: {employeeName}
            </Link>
            {unitName && <span className="text-quiet">, {unitName}</span>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
