import { Breadcrumb } from "@/components/ui/breadcrumb";
import { ButtonLink } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";
import { StatusLine } from "@/components/ui/status-line";
import { formatDayRange } from "@/lib/core/dates";
import { formatNumber } from "@/lib/core/numbers";
import { SESSION_STATE_LABEL } from "@/lib/training/labels";
import type { ManagedSession } from "@/lib/training/page-data";

export function ManagedSessionHead({ data: { session, canChange, canComplete } }: { data: ManagedSession }) {
  const { id, programId, programName, startsOn, endsOn, place, state, taken, capacity } = session;
  const here = `/admin/pelatihan/sesi/${id}`;
  return (
    <>
      <Breadcrumb
        parents={[
          { href: "/admin/pelatihan", label: "Program pelatihan" },
          { href: `/admin/pelatihan/${programId}`, label: programName },
        ]}
        current={formatDayRange(startsOn, endsOn)}
      />
      <PageHead
        title={`${programName}, ${formatDayRange(startsOn, endsOn)}`}
        status={
          <StatusLine tone={state === "COMPLETED" ? "done" : "neutral"}>
            {SESSION_STATE_LABEL[state]}. {place}. {formatNumber(taken)} dari {formatNumber(capacity)} kursi
            terisi.
          </StatusLine>
        }
        action={canComplete && <ButtonLink href={`${here}/selesai`}>Selesaikan sesi</ButtonLink>}
        quiet={
          canChange && (
            <>
              <ButtonLink tone="quiet" href={`${here}/ubah`}>
                Ubah sesi
              </ButtonLink>
              <ButtonLink tone="quiet" href={`${here}/batal`}>
                Batalkan sesi
              </ButtonLink>
            </>
          )
        }
      />
    </>
  );
}
