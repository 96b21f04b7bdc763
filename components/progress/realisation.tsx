import { formatShortDate, formatTime, type Zone } from "@/lib/core/dates";
import { evidenceText } from "@/lib/progress/labels";
import type { ProgressIndicator } from "@/lib/progress/queries";

type Props = { entry: ProgressIndicator["entry"]; zone: Zone; now: Date };

/** What was achieved, with note and evidence. */
export function Realisation({ entry, zone, now }: Props) {
  if (entry === null) return <p className="mt-1">Belum diisi.</p>;
  const recorded = new Date(entry.recordedAt);
  return (
    <div className="mt-1 space-y-1">
      <p className="whitespace-pre-line">
        <span className="font-semibold">Realisasi: </span>
        {entry.realisation}
      </p>
      {entry.note && <p className="whitespace-pre-line text-quiet">{entry.note}</p>}
      <EvidenceList evidence={entry.evidence} />
      <p className="text-sm text-quiet">
        Diisi {formatShortDate(recorded, zone, now)} pukul {formatTime(recorded, zone)}
      </p>
    </div>
  );
}

type Evidence = NonNullable<ProgressIndicator["entry"]>["evidence"];

/** Files are downloaded, links open elsewhere. */
export function EvidenceList({ evidence }: { evidence: Evidence }) {
  if (evidence.length === 0) return <p className="text-quiet">Belum ada bukti dukung.</p>;
  return (
    <ul aria-label="Bukti dukung">
      {evidence.map((one) => (
        <li key={one.id}>
          <a
            href={one.isFile ? `/api/unduh/berkas/${one.id}` : (one.url ?? "#")}
            rel="noreferrer noopener"
            className="inline-flex min-h-11 items-center break-all underline"
          >
            {one.title}
            <span className="ms-1 text-quiet">{one.isFile ? "(berkas)" : "(tautan luar)"}</span>
          </a>
          <span className="ms-2 text-sm text-quiet">{evidenceText(one.state, null, one.checkNote)}</span>
        </li>
      ))}
    </ul>
  );
}
