import { Link } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import { COMPETENCY_LABEL } from "@/lib/evaluation/labels";
import type { NeedCount, TrainingNeed } from "@/lib/training/queries/needs";

type Props = { needs: readonly TrainingNeed[]; whom: string };

/** What evaluations recommended the person to learn, with sessions that fit. */
export function OwnNeeds({ needs, whom }: Props) {
  if (needs.length === 0) return null;
  return (
    <Section title="Kebutuhan dari evaluasi">
      <ul className="divide-y divide-line border-b border-line">
        {needs.map(({ id, text, competency, state, sessions }) => (
          <li key={id} className="py-2">
            <p>
              {text} {competency && <span className="text-quiet">({COMPETENCY_LABEL[competency]})</span>}{" "}
              <span className="text-quiet">
                {state === "PLANNED" ? "Direncanakan." : "Belum direncanakan."}
              </span>
            </p>
            {sessions.map((session) => (
              <p key={session.id}>
                <Link
                  href={`/pelatihan/sesi/${session.id}${whom}`}
                  className="inline-flex min-h-11 items-center"
                >
                  Sesi yang sesuai: {session.name}
                </Link>
              </p>
            ))}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Needs of the agency per competency; each leads to the people. */
export function AgencyNeeds({ needs }: { needs: readonly NeedCount[] }) {
  if (needs.length === 0) return null;
  return (
    <Section title="Kebutuhan dari evaluasi">
      <ul className="divide-y divide-line border-b border-line">
        {needs.map(({ competency, people }) => (
          <li key={competency ?? "-"}>
            <Link
              href={competency ? `/rekomendasi?kompetensi=${competency}` : "/rekomendasi?jenis=TRAINING"}
              className="flex min-h-11 items-center justify-between gap-4 px-2"
            >
              <span>{competency ? COMPETENCY_LABEL[competency] : "Tanpa kompetensi yang disebut"}</span>
              <span className="tabular-nums">{people} pegawai</span>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
