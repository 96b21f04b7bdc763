import type { ReactNode } from "react";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { PageHead } from "@/components/ui/page-head";
import { fullName } from "@/lib/employees/names";
import { listAddress } from "@/lib/strategy/address";
import { type AboutIndicator, indicatorLine } from "@/lib/strategy/content";
import type { StrategyHead } from "@/lib/strategy/queries/owner";

type Props = { head: StrategyHead; indicator: AboutIndicator; title: string; quiet?: ReactNode };

/** Top of a page about one indicator: the way back, and which indicator of which result it is. */
export function SupportHead({ head, indicator, title, quiet }: Props) {
  return (
    <>
      <Breadcrumb
        parents={[
          {
            href: listAddress(head.id),
            label: `Manual dan strategi ${head.year}: ${fullName(head.employee)}`,
          },
        ]}
        current={title}
      />
      <PageHead
        title={title}
        status={
          <div className="max-w-prose border-s-4 border-edge ps-3">
            <p className="font-semibold">{indicatorLine(indicator)}</p>
            <p className="text-quiet">Rencana hasil kerja: {indicator.resultStatement}</p>
          </div>
        }
        quiet={quiet}
      />
    </>
  );
}
