import { PeriodBadge } from "@/components/periods/period-table";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { ButtonLink } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";
import type { PeriodAction } from "@/lib/periods/policy";
import type { PeriodPage } from "@/lib/periods/queries";

/** Title, state and what can be done with a period. */
export function PeriodHead({ period, actions }: { period: PeriodPage; actions: PeriodAction[] }) {
  const title = `Periode ${period.year}`;
  const href = `/admin/periode/${period.id}`;
  return (
    <>
      <Breadcrumb parents={[{ href: "/admin/periode", label: "Periode dan jadwal" }]} current={title} />
      <PageHead
        title={title}
        status={<PeriodBadge state={period.state} />}
        action={actions.includes("OPEN") && <ButtonLink href={`${href}/buka`}>Buka periode</ButtonLink>}
        quiet={
          actions.includes("CLOSE") && (
            <ButtonLink tone="quiet" href={`${href}/tutup`}>
              Tutup periode
            </ButtonLink>
          )
        }
      />
    </>
  );
}
