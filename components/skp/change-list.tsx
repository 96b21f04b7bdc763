import type { Change } from "@/lib/skp/rules/diff";

/** Differences in words: what was there, what is there instead. */
export function ChangeList({ changes }: { changes: Change[] }) {
  if (changes.length === 0) return <p className="text-quiet">Isinya sama.</p>;
  return (
    <ul className="divide-y divide-line">
      {changes.map(({ where, before, after }) => (
        <li key={`${where} ${before} ${after}`} className="py-2">
          <p className="font-semibold">{where}</p>
          {before !== null && (
            <p className="max-w-prose whitespace-pre-line">
              Sebelumnya: <del className="text-quiet">{before}</del>
            </p>
          )}
          <p className="max-w-prose whitespace-pre-line">
            {after === null ? "Dihapus." : `${before === null ? "Ditambahkan" : "Menjadi"}: ${after}`}
          </p>
        </li>
      ))}
    </ul>
  );
}
