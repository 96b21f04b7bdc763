import { ActionForm } from "@/components/form/action-form";
import { Hidden } from "@/components/form/hidden";
import { SubmitButton } from "@/components/form/submit-button";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { ButtonLink } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";
import { StatusLine } from "@/components/ui/status-line";
import type { AgencyActor } from "@/lib/auth/actor";
import { refreshCalibrationAction } from "@/lib/calibration/actions";
import { canConduct } from "@/lib/calibration/policy";
import type { Calibration } from "@/lib/calibration/queries/session";
import { allowsStep } from "@/lib/calibration/rules/course";
import { formatDateTime, type Zone } from "@/lib/core/dates";
import { subperiodLabel } from "@/lib/periods/labels";

type Props = { calibration: Calibration; actor: AgencyActor };

export const calibrationTitle = (calibration: Calibration) =>
  `Kalibrasi ${calibration.unitName}, ${subperiodLabel(calibration)} ${calibration.year}`;

/** Which calibration, where it stands, and what who conducts it can do next. */
export function CalibrationHead({ calibration, actor }: Props) {
  const { id, state, version } = calibration;
  const conducts = canConduct(actor, calibration);
  const link = (part: string, label: string) => (
    <ButtonLink tone="quiet" href={`/kalibrasi/${id}/${part}`}>
      {label}
    </ButtonLink>
  );
  return (
    <>
      <Breadcrumb parents={[{ href: "/kalibrasi", label: "Kalibrasi" }]} current={calibration.unitName} />
      <PageHead
        title={calibrationTitle(calibration)}
        status={
          <StatusLine tone={state === "CLOSED" ? "done" : "action"}>
            {standing(calibration, actor.timeZone)}
          </StatusLine>
        }
        action={
          conducts &&
          allowsStep(state, "NAME") && <ButtonLink href={`/kalibrasi/${id}/nama`}>Tampilkan nama</ButtonLink>
        }
        quiet={
          conducts &&
          state !== "CLOSED" && (
            <>
              {link("peserta", "Peserta")}
              {link("tutup", "Tutup kalibrasi")}
              <ActionForm action={refreshCalibrationAction} id="segarkan">
                <Hidden name="sessionId" value={id} />
                <Hidden name="version" value={version} />
                <SubmitButton tone="quiet">Ambil evaluasi yang baru dibuka</SubmitButton>
              </ActionForm>
            </>
          )
        }
      />
      {calibration.purpose && <p className="mb-4 max-w-prose whitespace-pre-line">{calibration.purpose}</p>}
    </>
  );
}

function standing({ state, openedBy, openedAt, closedAt, conclusion }: Calibration, zone: Zone): string {
  const opened = `Dibuka ${openedBy}, ${formatDateTime(openedAt, zone)}.`;
  switch (state) {
    case "ANONYMOUS":
      return `${opened} Nama belum ditampilkan. Usulan dijawab setelah nama terlihat.`;
    case "OPEN":
      return `${opened} Nama terlihat; pejabat penilai menjawab usulan atas penilaiannya.`;
    case "CLOSED":
      return `Selesai ${closedAt === null ? "" : formatDateTime(closedAt, zone)}. Kesimpulan: ${conclusion ?? "–"}`;
  }
}
