import { calibrationTitle } from "@/components/calibration/calibration-head";
import { ConfirmPage } from "@/components/form/confirm-page";
import { Hidden } from "@/components/form/hidden";
import { nameCalibrationAction } from "@/lib/calibration/actions";
import type { Calibration } from "@/lib/calibration/queries/session";

/** The last look before everybody in a calibration is named. */
export function NameView({ calibration }: { calibration: Calibration }) {
  return (
    <ConfirmPage
      title={`Tampilkan nama: ${calibrationTitle(calibration)}`}
      consequence="Semua peserta akan melihat nama pegawai, pejabat penilainya, dan siapa yang mengusulkan. Nama tidak dapat disembunyikan lagi. Sesudah itu pejabat penilai dapat menjawab usulan."
      summary={[{ term: "Unit kerja", value: calibration.unitName }]}
      action={nameCalibrationAction}
      submitLabel="Tampilkan nama"
      back={{ href: `/kalibrasi/${calibration.id}`, label: "Kembali ke kalibrasi" }}
    >
      <Hidden name="sessionId" value={calibration.id} />
      <Hidden name="version" value={calibration.version} />
    </ConfirmPage>
  );
}
