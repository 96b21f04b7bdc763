import { StatusLine } from "@/components/ui/status-line";
import { formatDateTime, type Zone } from "@/lib/core/dates";
import type { ReportRow } from "@/lib/handover/queries/reports";

/** Who sent a report to whom, and how far it has come. */
export function reportSentence(report: ReportRow, zone: Zone) {
  const to = report.receiverName ?? "pejabat yang berwenang, melalui pengelola kepegawaian instansi";
  const sent = `Dikirim ${report.reporterName} kepada ${to} pada ${formatDateTime(report.sentAt, zone)}.`;
  if (report.receivedAt === null) return <StatusLine tone="due">{sent} Belum diterima.</StatusLine>;
  const next = report.carriedById === null ? "" : " Sudah diteruskan satu tingkat ke atas.";
  return (
    <StatusLine tone="done">
      {sent} Diterima {formatDateTime(report.receivedAt, zone)}.{next}
    </StatusLine>
  );
}
