import { Alert } from "@/components/ui/alert";
import { ProgressBar } from "@/components/ui/progress-bar";
import { formatDateTime, type Zone } from "@/lib/core/dates";
import { formatNumber } from "@/lib/core/numbers";
import { KIND_NOUNS } from "@/lib/imports/labels";
import { isCutOff } from "@/lib/imports/policy";
import type { ImportView } from "@/lib/imports/queries";

type Props = { job: ImportView; now: Date; zone: Zone };

/** Seconds between two looks at an import that is running; the page reloads itself, also without JavaScript. */
const REFRESH_SECONDS = 2;

/** How far the import is, said before anything else on its page. */
export function ImportStatus({ job, now, zone }: Props) {
  const noun = KIND_NOUNS[job.kind];
  if (job.state === "FAILED") return <Alert tone="error">{job.problem}</Alert>;
  if (isCutOff(job, now)) {
    return (
      <Alert tone="warning" title="Penyimpanan terputus">
        Belum ada yang disimpan. Simpan lagi dari awal.
      </Alert>
    );
  }
  if (job.state === "APPLYING") {
    return (
      <>
        <meta httpEquiv="refresh" content={String(REFRESH_SECONDS)} />
        <Alert title="Sedang disimpan">
          <ProgressBar label="Kira-kira sudah dikerjakan" value={job.done} max={job.total} unit="baris" />
          <p>Anda boleh meninggalkan halaman ini. Semua baris berlaku bersamaan setelah selesai.</p>
        </Alert>
      </>
    );
  }
  if (job.state === "DONE") {
    return (
      <Alert tone="success">
        {formatNumber(job.toCreate)} {noun} baru dan {formatNumber(job.toChange)} perubahan disimpan
        {job.finishedAt && ` ${formatDateTime(job.finishedAt, zone)}`}.
      </Alert>
    );
  }
  return <Alert title="Belum ada yang disimpan">{checkedSentence(job)}</Alert>;
}

function checkedSentence({ toCreate, toChange, bad }: ImportView): string {
  if (toCreate + toChange > 0) {
    const rest =
      bad > 0 ? ` ${formatNumber(bad)} baris yang ditolak dilewati; perbaiki dan unggah kemudian.` : "";
    return `Periksa dulu isi di bawah, lalu simpan.${rest}`;
  }
  return bad > 0 ? "Tidak ada baris yang dapat disimpan." : "Isi berkas sama dengan data yang sudah ada.";
}
