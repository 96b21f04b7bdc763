import { ButtonLink } from "@/components/ui/button";
import type { AgencyActor } from "@/lib/auth/actor";
import { canCompareLevels } from "@/lib/calibration/policy";

/** From the calibrations to what stands beside them. */
export function FairLinks({ actor }: { actor: AgencyActor }) {
  return (
    <>
      {actor.isAppraiser && (
        <ButtonLink tone="quiet" href="/statistik-penilai">
          Statistik penilaian saya
        </ButtonLink>
      )}
      {canCompareLevels(actor) && (
        <ButtonLink tone="quiet" href="/statistik-penilai/jenjang">
          Penilai menurut jenjang
        </ButtonLink>
      )}
      <ButtonLink tone="quiet" href="/tim-evaluasi">
        Tim evaluasi
      </ButtonLink>
    </>
  );
}
