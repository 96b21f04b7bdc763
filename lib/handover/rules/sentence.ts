import { formatDeadline, type Zone } from "@/lib/core/dates";
import { isLate, type TimelineRow, type TimelineStep, waitingRows } from "./timeline";

const DUTY: Record<TimelineStep, string> = {
  EVALUATE: "menilai",
  SIGN: "menandatangani dokumen evaluasi",
  SIGN_ABOVE: "mengevaluasi dan menandatangani sebagai pengganti",
  DELIVER: "menyampaikan dokumen kepada pegawai",
  RETURN: "menandatangani dan mengembalikan dokumen",
  OBJECT: "mengajukan keberatan",
  DECIDE_OBJECTION: "memutus keberatan",
  REPORT: "melaporkan hasil evaluasi secara berjenjang",
};

export type TurnSentence = { text: string; tone: "due" | "error" | "neutral" | "done" };

/** Who must act now and until when, to the viewer; each waiting row its own sentence. */
export function turnSentences(
  rows: readonly TimelineRow[],
  viewerId: string | null,
  zone: Zone,
  now: Date,
): TurnSentence[] {
  const waiting = waitingRows(rows);
  if (waiting.length === 0)
    return [
      { text: "Tidak ada langkah yang menunggu. Yang tersisa hanya laporan berjenjang.", tone: "done" },
    ];
  return waiting.map((row) => {
    const mine = viewerId !== null && row.whoId === viewerId;
    const late = isLate(row, now);
    const until =
      row.due === null
        ? ""
        : `${late ? "; batas waktunya sudah lewat" : ", paling lambat"} ${formatDeadline(row.due, zone)}`;
    const text = `Giliran ${mine ? "Anda" : row.who} ${DUTY[row.step]}${until}.`;
    return { text, tone: late ? "error" : mine ? "due" : "neutral" };
  });
}
