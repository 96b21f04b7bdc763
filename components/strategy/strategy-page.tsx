import { deleteStrategyAction } from "@/lib/strategy/actions";
import { supportAddress } from "@/lib/strategy/address";
import type { StrategyPageData } from "@/lib/strategy/page-data";
import { MethodChoice } from "./method-choice";
import { chosenMethod } from "./part-values";
import { RemoveSupport } from "./remove-support";
import { StrategyForm } from "./strategy-form";
import { StrategyView } from "./strategy-view";
import { SupportHead } from "./support-head";

type Props = {
  page: StrategyPageData /** Way of cascading in the address: its name, or "pilih". */;
  asked: string | null;
};

/** The strategy of one indicator: choosing the way of cascading, its form, or the strategy to read. */
export function StrategyPage({ page, asked }: Props) {
  return (
    <>
      <SupportHead {...page} title="Strategi pencapaian" />
      {page.canWrite ? <Writing page={page} asked={asked} /> : <StrategyView strategy={page.stored} />}
    </>
  );
}

function Writing({ page, asked }: Props) {
  const { head, indicator, stored, draft, takers } = page;
  const method = asked === "pilih" ? null : chosenMethod(asked, draft, stored);
  const address = supportAddress(head.id, "strategy", indicator.id);
  return (
    <>
      {method === null ? (
        <MethodChoice address={address} chosen={stored?.method ?? null} />
      ) : (
        <StrategyForm page={page} method={method} takers={takers} />
      )}
      <RemoveSupport page={page} action={deleteStrategyAction} what="strategi ini" />
    </>
  );
}
