import { ButtonLink } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";
import { StatusLine } from "@/components/ui/status-line";
import { Tabs } from "@/components/ui/tabs";
import { formatDateTime, formatDeadline, type Zone } from "@/lib/core/dates";
import { subperiodLabel } from "@/lib/periods/labels";
import { windowState } from "@/lib/periods/rules";
import type { ProgressPageData } from "@/lib/progress/page-data";

type Props = { page: ProgressPageData; zone: Zone };

/** Whose realisation, in which subperiod, until when. */
export function ProgressHead({ page, zone }: Props) {
  const { plan, subperiod, own, now } = page;
  return (
    <>
      <PageHead
        title={own ? `Realisasi ${plan.year}` : `Realisasi ${plan.year}: ${plan.employeeName}`}
        status={<Status page={page} zone={zone} />}
        action={own && <ButtonLink href={`/umpan-balik/minta/${plan.skpId}`}>Minta umpan balik</ButtonLink>}
        quiet={
          <>
            <ButtonLink tone="quiet" href={`/skp/${plan.skpId}`}>
              Lihat SKP
            </ButtonLink>
            {page.appraises && (
              <ButtonLink tone="quiet" href={`/progres/${plan.skpId}/bukti`}>
                Periksa bukti dukung
              </ButtonLink>
            )}
            {page.canGiveFeedback && (
              <ButtonLink tone="quiet" href={`/umpan-balik/beri/${plan.skpId}`}>
                Beri umpan balik
              </ButtonLink>
            )}
          </>
        }
      />
      <Tabs
        label="Subperiode"
        tabs={plan.subperiods
          .filter((slot) => slot.opensAt <= now || slot.id === subperiod?.id)
          .map((slot) => ({
            href: `/progres/${plan.skpId}?sub=${slot.id}`,
            label: subperiodLabel(slot),
            current: slot.id === subperiod?.id,
          }))}
      />
    </>
  );
}

function Status({ page: { plan, subperiod, results, now }, zone }: Props) {
  if (plan.revision === 0)
    return <StatusLine>SKP belum disepakati, jadi realisasi belum dapat diisi.</StatusLine>;
  if (subperiod === null)
    return <StatusLine>Jadwal pelaksanaan belum diatur oleh admin kepegawaian.</StatusLine>;
  const indicators = results.flatMap((result) => result.indicators);
  const filled = indicators.filter((indicator) => indicator.entry !== null).length;
  const count = `${filled} dari ${indicators.length} indikator sudah diisi`;
  const state = windowState(subperiod, [], now);
  if (state === "BEFORE") return <StatusLine>Dibuka {formatDateTime(subperiod.opensAt, zone)}.</StatusLine>;
  if (state === "CLOSED")
    return (
      <StatusLine>{`${count}. Ditutup sesudah ${formatDeadline(subperiod.closesAt, zone)}.`}</StatusLine>
    );
  return (
    <StatusLine tone={filled < indicators.length ? "due" : "done"}>
      {`${count}, batas ${formatDeadline(subperiod.closesAt, zone)}.`}
    </StatusLine>
  );
}
