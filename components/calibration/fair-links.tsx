import { ButtonLink } from "@/components/ui/button";
import type { AgencyActor } from "@/lib/auth/actor";

/** From the calibrations to what stands beside them. */
export function FairLinks({ actor }: { actor: AgencyActor }) {
  return (
    <>
      {actor.isAppraiser && (
        <ButtonLink tone="quiet" href="/statistik-penilai">
          Statistik penilaian saya
        </ButtonLink>
      )}
      <ButtonLink tone="quiet" href="/tim-evaluasi">
        Tim evaluasi
      </ButtonLink>
    </>
  );
}
