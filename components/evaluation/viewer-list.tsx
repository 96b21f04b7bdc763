import { Section } from "@/components/ui/section";
import { formatDateTime, type Zone } from "@/lib/core/dates";
import { formatNumber } from "@/lib/core/numbers";
import type { Viewer } from "@/lib/evaluation/queries/viewers";

/** For the rated person: who looked at this evaluation. */
export function ViewerList({ viewers, zone }: { viewers: Viewer[]; zone: Zone }) {
  const people = viewers[0]?.people ?? 0;
  return (
    <Section title="Siapa yang melihat evaluasi saya" id="dilihat">
      {people === 0 ? (
        <p>Selain Anda, belum ada yang membuka evaluasi ini.</p>
      ) : (
        <>
          <p className="mb-2">{`${formatNumber(people)} orang membukanya. Setiap pembukaan tercatat.`}</p>
          <ul className="max-w-prose divide-y divide-line">
            {viewers.map(({ name, position, times, last }) => (
              <li key={`${name}-${last.toISOString()}`} className="py-1.5">
                {`${name}${position === null ? "" : `, ${position}`}: ${formatNumber(times)} kali, terakhir ${formatDateTime(last, zone)}`}
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
