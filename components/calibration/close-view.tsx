import { calibrationTitle } from "@/components/calibration/calibration-head";
import { ConfirmPage } from "@/components/form/confirm-page";
import { Hidden } from "@/components/form/hidden";
import { TextArea } from "@/components/form/text-area";
import { closeCalibrationAction } from "@/lib/calibration/actions";
import type { Calibration } from "@/lib/calibration/queries/session";
import { TEXT_LIMIT } from "@/lib/calibration/schema";

/** The last look before a calibration ends. */
export function CloseView({ calibration }: { calibration: Calibration }) {
  return (
    <ConfirmPage
      title={`Tutup: ${calibrationTitle(calibration)}`}
      consequence="Sesudah ditutup tidak ada usulan atau jawaban lagi. Usulan yang belum dijawab dicatat sebagai tidak dijawab. Semuanya tetap dapat dibaca peserta dan auditor."
      summary={[{ term: "Unit kerja", value: calibration.unitName }]}
      action={closeCalibrationAction}
      submitLabel="Tutup kalibrasi"
      pendingText="Menutup..."
      back={{ href: `/kalibrasi/${calibration.id}`, label: "Kembali ke kalibrasi" }}
    >
      <Hidden name="sessionId" value={calibration.id} />
      <Hidden name="version" value={calibration.version} />
      <TextArea name="conclusion" label="Kesimpulan" rows={4} maxLength={TEXT_LIMIT} />
    </ConfirmPage>
  );
}
