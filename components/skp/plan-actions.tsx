import { ButtonLink } from "@/components/ui/button";
import { buttonClass } from "@/components/ui/button-class";
import type { SkpAction } from "@/lib/skp/policy";
import type { SkpPage } from "@/lib/skp/queries/page";

/** Everything beside the one main thing that can be done with a whole plan. */
export function PlanActions({ page: { head, actions, keepsLibrary } }: { page: SkpPage }) {
  const base = `/skp/${head.id}`;
  const offers: [SkpAction, string, string][] = [
    ["withdraw", `${base}/tarik`, "Tarik kembali"],
    ["reopen", `${base}/buka-kembali`, "Buka kembali untuk diubah"],
    ["changeApproach", `${base}?ubah=pendekatan#pendekatan`, "Ganti pendekatan"],
  ];
  return (
    <>
      <a className={buttonClass("quiet")} href={`/api/unduh/skp/${head.id}`}>
        Unduh PDF
      </a>
      {keepsLibrary && (
        <ButtonLink tone="quiet" href={`${base}/pustaka`}>
          Simpan ke pustaka
        </ButtonLink>
      )}
      {offers
        .filter(([action]) => actions.includes(action))
        .map(([, href, label]) => (
          <ButtonLink key={href} tone="quiet" href={href}>
            {label}
          </ButtonLink>
        ))}
    </>
  );
}
