import { Link } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import type { TeamCounts as Counts } from "@/lib/home/queries";

/** A leader's team by stage of the plan; each count leads to the filtered list. */
export function TeamCounts({ counts }: { counts: Counts }) {
  const stages = [
    { label: "menunggu persetujuan Anda", count: counts.submitted, filter: "SUBMITTED" },
    { label: "dikembalikan untuk diperbaiki", count: counts.returned, filter: "RETURNED" },
    { label: "masih draf", count: counts.draft, filter: "DRAFT" },
    { label: "belum punya SKP", count: counts.none, filter: "NONE" },
    { label: "sudah disepakati", count: counts.agreed, filter: "AGREED" },
  ];
  return (
    <Section title={`Tim saya (${counts.total} orang)`}>
      <ul className="divide-y divide-line border-y border-line">
        {stages.map(({ label, count, filter }) => (
          <li key={filter}>
            <Link
              href={`/tim?tahap=${filter}`}
              className="flex min-h-11 items-center justify-between gap-4 px-2 no-underline hover:bg-wash"
            >
              <span className="underline">{label}</span>
              <span className="font-semibold tabular-nums">{count}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
