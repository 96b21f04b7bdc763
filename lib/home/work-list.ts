import { formatShortDate, type Zone } from "@/lib/core/dates";
import { MAX_WAITING } from "@/lib/home/limits";
import type { Waiting } from "@/lib/home/queries";
import { subperiodLabel } from "@/lib/periods/labels";

export type WorkItem = {
  key: string;
  what: string;
  button: string;
  href: string;
  since: Date | null;
  due: Date | null;
  /** An appointment is at `due`; everything else must be done before it. */
  appointment: boolean;
};

/** In the last days before a limit people are told what comes after it. */
const REMINDER_MS = 7 * 86_400_000;

/** A waiting thing in words: what to do, and the one button that leads there. */
export function toWorkItem(waiting: Waiting, now: Date): WorkItem {
  const { kind, ref, person, year, subperiodKind, subperiodNumber, count, since, due } = waiting;
  const slot =
    subperiodKind !== null && subperiodNumber !== null
      ? subperiodLabel({ kind: subperiodKind, number: subperiodNumber })
      : "";
  const item = (what: string, button: string, href: string): WorkItem => ({
    key: `${kind}-${ref ?? year}-${slot}`,
    what,
    button,
    href,
    since,
    due,
    appointment: kind === "DIALOGUE",
  });
  switch (kind) {
    case "START_SKP":
      return item(`Susun SKP ${year}`, "Mulai SKP", "/skp");
    case "SUBMIT_SKP":
      return item(`Lengkapi dan ajukan SKP ${year}`, "Lanjutkan", `/skp/${ref}`);
    case "AGREE_SKP":
      return item(`SKP ${year} ${person} menunggu persetujuan Anda`, "Periksa SKP", `/skp/${ref}`);
    case "AGREE_SKP_SOON":
      return item(
        `SKP ${year} ${person} menunggu persetujuan Anda; sesudah batas ini atasan Anda juga dapat memutuskan`,
        "Periksa SKP",
        `/skp/${ref}`,
      );
    case "AGREE_SKP_LATE":
      return item(
        `SKP ${year} ${person} belum Anda putuskan dan sudah beralih ke atasan Anda; yang lebih dahulu memutuskan berlaku`,
        "Periksa SKP",
        `/skp/${ref}`,
      );
    case "SKP_GOES_UP":
      return item(
        `SKP ${year} Anda belum diputuskan; sesudah batas ini ${person} juga dapat memutuskan`,
        "Buka SKP",
        `/skp/${ref}`,
      );
    case "SKP_WENT_UP":
      return item(`SKP ${year} Anda beralih ke ${person} karena belum diputuskan`, "Buka SKP", `/skp/${ref}`);
    case "DECIDE_SKP_ABOVE":
      return item(
        `SKP ${year} ${person} beralih kepada Anda karena atasan langsungnya belum memutuskan`,
        "Periksa SKP",
        `/skp/${ref}`,
      );
    case "PROGRESS":
      return item(
        `Isi realisasi ${slot} ${year}: ${count} indikator belum diisi`,
        "Isi realisasi",
        `/progres/${ref}`,
      );
    case "SELF_REVIEW":
      return item(
        `Isi penilaian mandiri ${slot} ${year}`,
        "Isi penilaian",
        ref === null ? "/evaluasi" : `/evaluasi/${ref}/mandiri`,
      );
    case "RATE":
      return item(
        `Nilai kinerja ${person}, ${slot} ${year}${passingUp(due, now)}`,
        "Nilai",
        `/evaluasi/${ref}/nilai`,
      );
    case "SIGN_DOCUMENT":
      return item(
        `Tandatangani dan sampaikan dokumen evaluasi ${person}, ${slot} ${year}${due === null ? "; sudah beralih juga ke atasan Anda, yang lebih dahulu berlaku" : passingUp(due, now)}`,
        "Buka dokumen",
        `/dokumen-evaluasi/${ref}`,
      );
    case "SIGN_ABOVE":
      return item(
        `Evaluasi ${person}, ${slot} ${year}, belum ditetapkan atau ditandatangani penilainya dan beralih kepada Anda; yang lebih dahulu berlaku`,
        "Buka dokumen",
        `/dokumen-evaluasi/${ref}`,
      );
    case "DELIVER_DOCUMENT":
      return item(
        `Sampaikan dokumen evaluasi ${person}, ${slot} ${year}`,
        "Buka dokumen",
        `/dokumen-evaluasi/${ref}`,
      );
    case "NOT_RETURNED":
      return item(
        `Dokumen evaluasi ${person}, ${slot} ${year}, belum dikembalikan sampai batas waktunya`,
        "Catat",
        `/dokumen-evaluasi/${ref}`,
      );
    case "COACHING_OWN":
      return item(`Isi rencana pembinaan Anda sesudah evaluasi ${year}`, "Isi rencana", `/pembinaan/${ref}`);
    case "COACHING_TEAM":
      return item(
        `Susun rencana pembinaan bersama ${person} sesudah evaluasi ${year}`,
        "Buka rencana",
        `/pembinaan/${ref}`,
      );
    case "COACHING_STEP":
      return item(`Langkah pembinaan: ${person}`, "Tulis hasil", `/pembinaan/${ref}`);
    case "SANCTION":
      return item(`Baca sanksi yang dicatat atas nama Anda: ${person}`, "Baca", `/sanksi/${ref}`);
    case "AWARDS":
      return item(`${count} usulan penghargaan menunggu keputusan`, "Buka usulan", "/penghargaan/usulan");
    case "RECOMMENDATIONS":
      return item(
        `${count} rekomendasi evaluasi belum ditindaklanjuti`,
        "Buka daftar",
        "/rekomendasi?keadaan=OPEN",
      );
    case "REPORT":
      return item(
        `Laporkan ${count} hasil evaluasi ${slot} ${year} kepada atasan Anda`,
        "Siapkan laporan",
        `/laporan-evaluasi/kirim?subperiode=${ref}`,
      );
    case "RECEIVE_REPORT":
      return item(
        `Laporan evaluasi ${person}, ${slot} ${year}, menunggu Anda terima`,
        "Baca laporan",
        `/laporan-evaluasi/${ref}`,
      );
    case "RESPOND":
      return item(`Tanggapi hasil evaluasi ${slot} ${year}`, "Baca hasil", `/evaluasi/${ref}`);
    case "ANSWER_REUSE":
      return item(
        `Jawab usul memakai hasil unit lama, ${slot} ${year}`,
        "Jawab",
        `/evaluasi/${ref}/pakai-lama`,
      );
    case "CHECK_EVIDENCE":
      return item(`${count} bukti dukung menunggu Anda periksa`, "Periksa", "/progres/bukti");
    case "FEEDBACK":
      return item(`${person} meminta umpan balik Anda`, "Beri umpan balik", `/umpan-balik/beri/${ref}`);
    case "DIALOGUE":
      return item(`Dialog kinerja dengan ${person}`, "Lihat agenda", `/dialog/${ref}`);
    case "CONFIRM_DIALOGUE":
      return item(`Konfirmasi catatan dialog dengan ${person}`, "Baca catatan", `/dialog/${ref}`);
    case "APPROVE_TASK":
      return item(
        `Penugasan untuk ${person} menunggu persetujuan Anda`,
        "Periksa penugasan",
        `/penugasan/${ref}`,
      );
    case "TASK_APPROVED":
      return item(`Penugasan disetujui: ${person}. Masukkan ke SKP`, "Buka penugasan", `/penugasan/${ref}`);
    case "TASK_REFUSED":
      return item(`Penugasan ditolak: ${person}`, "Baca alasan", `/penugasan/${ref}`);
    case "EXPLAIN_OBJECTION":
      return item(
        `Beri penjelasan atas keberatan ${person} terhadap penilaian Anda`,
        "Beri penjelasan",
        `/keberatan/${ref}`,
      );
    case "CALIBRATION":
      return item(`Ikuti kalibrasi ${person}, ${slot} ${year}`, "Buka kalibrasi", `/kalibrasi/${ref}`);
    case "ANSWER_PROPOSAL":
      return item(
        `Jawab ${count} usulan dalam kalibrasi ${person}, ${slot} ${year}`,
        "Buka kalibrasi",
        `/kalibrasi/${ref}`,
      );
    case "EVALUATION_TEAM":
      return item(
        `Anda anggota tim evaluasi ${person} tahun ${year}`,
        "Baca evaluasi",
        `/tim-evaluasi/${ref}`,
      );
    case "ANSWER_ADVICE":
      return item(
        `Jawab ${count} rekomendasi tim evaluasi tentang ${person}, ${slot} ${year}`,
        "Baca rekomendasi",
        `/tim-evaluasi/evaluasi/${ref}`,
      );
    case "OBJECTION":
      return item(`Putuskan keberatan ${person} atas hasil evaluasi`, "Baca keberatan", `/keberatan/${ref}`);
  }
}

/** The evaluation goes to the superior as well when its time is over (p.115): said in the last days before. */
function passingUp(due: Date | null, now: Date): string {
  const near = due !== null && due.getTime() - now.getTime() <= REMINDER_MS;
  return near ? "; sesudah batas ini atasan Anda juga dapat menetapkan dan menandatanganinya" : "";
}

/** For the phase strip: how much waits for this person and the nearest deadline ahead; null when nothing waits. */
export function workTurn(
  items: readonly WorkItem[],
  now: Date,
  zone: Zone,
): { text: string; mine: true } | null {
  if (items.length === 0) return null;
  const ahead = items.flatMap(({ due, appointment }) =>
    due && due > now && !appointment ? [due.getTime()] : [],
  );
  const limit =
    ahead.length === 0
      ? ""
      : `, batas terdekat ${formatShortDate(new Date(Math.min(...ahead) - 1000), zone, now)}`;
  const count = items.length > MAX_WAITING ? `lebih dari ${MAX_WAITING}` : items.length;
  return { text: `Giliran: Anda, ${count} hal menunggu${limit}`, mine: true };
}
