import { FeedbackNotes } from "@/components/feedback/feedback-notes";
import { formatShortDate, type Zone } from "@/lib/core/dates";
import type { RecordEntry, RecordIndicator, RecordResult } from "@/lib/evaluation/record";
import { subperiodLabel } from "@/lib/periods/labels";
import { evidenceText } from "@/lib/progress/labels";
import { targetText } from "@/lib/skp/content";
import { aspectText, PERSPECTIVE_LABEL } from "@/lib/skp/labels";

type Props = { result: RecordResult; zone: Zone; now: Date };

/** What was promised and what is recorded of it: target, realisation with evidence, feedback, the employee's own view. */
export function RecordedWork({ result, zone, now }: Props) {
  return (
    <div className="space-y-3">
      {result.serves && <p className="text-quiet">{`Mendukung: ${result.serves}`}</p>}
      {result.assignedBy && <p className="text-quiet">{`Penugasan dari ${result.assignedBy}`}</p>}
      {result.takeover && (
        <p className="border-s-4 border-due ps-3">
          <span className="text-sm font-semibold">
            {`Diambil alih ${result.takeover.by}, ${formatShortDate(new Date(result.takeover.at), zone, now)}: `}
          </span>
          {result.takeover.note}
        </p>
      )}
      <ul className="space-y-3">
        {result.indicators.map((indicator) => (
          <li key={indicator.id}>
            <Indicator indicator={indicator} />
          </li>
        ))}
      </ul>
      {result.selfText && (
        <div className="border-s-4 border-line ps-3">
          <p className="text-sm font-semibold text-quiet">Ulasan pegawai</p>
          <p className="whitespace-pre-line">{result.selfText}</p>
        </div>
      )}
      {result.feedback.length > 0 && <FeedbackNotes feedback={result.feedback} zone={zone} now={now} />}
    </div>
  );
}

function Indicator({ indicator }: { indicator: RecordIndicator }) {
  const kind = aspectText(indicator) ?? (indicator.perspective && PERSPECTIVE_LABEL[indicator.perspective]);
  const target = targetText(indicator);
  return (
    <>
      <p className="font-semibold">{indicator.statement}</p>
      <p className="text-quiet">{[kind, target && `Target: ${target}`].filter(Boolean).join(" · ")}</p>
      {indicator.entries.length === 0 ? (
        <p className="text-quiet">Realisasi belum dicatat.</p>
      ) : (
        <ul className="mt-1 space-y-1">
          {indicator.entries.map((entry) => (
            <Entry key={`${entry.kind}-${entry.number}`} entry={entry} />
          ))}
        </ul>
      )}
    </>
  );
}

function Entry({ entry }: { entry: RecordEntry }) {
  return (
    <li className="border-s-2 border-line ps-3">
      <p className="whitespace-pre-line">
        <span className="text-quiet">{`${subperiodLabel(entry)}: `}</span>
        {entry.realisation}
      </p>
      {entry.note && <p className="whitespace-pre-line text-sm text-quiet">{entry.note}</p>}
      {entry.evidence.length === 0 ? (
        <p className="text-sm text-quiet">Tanpa bukti dukung.</p>
      ) : (
        <ul aria-label="Bukti dukung" className="flex flex-wrap gap-x-4">
          {entry.evidence.map((one) => (
            <li key={one.id}>
              <a
                href={one.fileId === null ? (one.url ?? "#") : `/api/unduh/berkas/${one.id}`}
                rel="noreferrer noopener"
                className="inline-flex min-h-11 items-center break-all underline"
              >
                {one.title}
              </a>
              <span className="ms-2 text-sm text-quiet">
                {evidenceText(one.state, one.checkedBy, one.checkNote)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
