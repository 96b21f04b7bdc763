import { formatDateTime, formatDeadline, type Zone } from "@/lib/core/dates";
import { STEP_LABEL, STEP_TERM } from "@/lib/handover/labels";
import { isLate, type TimelineRow } from "@/lib/handover/rules/timeline";

type Props = { rows: TimelineRow[]; zone: Zone; now: Date };

/** Every step of the document in its order: who, until when, done when. */
export function DocumentTimeline({ rows, zone, now }: Props) {
  const objected = rows.some(({ step, doneAt }) => step === "OBJECT" && doneAt !== null);
  return (
    <ol className="divide-y divide-line border-y border-line">
      {rows.map((row, index) => (
        <li
          key={row.step}
          aria-current={row.state === "NOW" ? "step" : undefined}
          className={`py-3 ps-3 ${row.state === "NOW" ? "border-s-4 border-action" : "border-s-4 border-transparent"}`}
        >
          <p className="font-semibold">
            {index + 1}. {STEP_LABEL[row.step]}
          </p>
          <p>{row.who}</p>
          <p className="text-sm text-quiet">{progressText(row, objected, zone, now)}</p>
        </li>
      ))}
    </ol>
  );
}

function progressText(row: TimelineRow, objected: boolean, zone: Zone, now: Date): string {
  const late = isLate(row, now);
  if (row.doneAt !== null) {
    return `Selesai ${formatDateTime(row.doneAt, zone)}${late ? ", lewat dari batas waktunya" : ""}.`;
  }
  if (row.state === "NOTED") return objected ? "Digantikan oleh keberatan." : "Tidak dikembalikan.";
  if (row.due === null)
    return STEP_TERM[row.step] ? `Batas: ${STEP_TERM[row.step]}.` : "Belum ada batas waktu.";
  const limit = formatDeadline(row.due, zone);
  if (row.step === "OBJECT")
    return `Hanya bila tidak setuju, ${now < row.due ? "paling lambat" : "batasnya sudah lewat:"} ${limit}.`;
  if (row.state === "LATER" && row.step !== "REPORT" && row.step !== "SIGN")
    return `Batas: ${STEP_TERM[row.step]}.`;
  return late ? `Batasnya sudah lewat: ${limit}.` : `Paling lambat ${limit}.`;
}
