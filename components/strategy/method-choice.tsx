import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import type { StrategyMethod } from "@/lib/db/generated/enums";
import { CASCADING, METHOD, METHODS } from "@/lib/strategy/labels";

type Props = { address: string; chosen: StrategyMethod | null };

/** The five ways of cascading, each with when it fits; choosing opens its form. */
export function MethodChoice({ address, chosen }: Props) {
  return (
    <>
      {([true, false] as const).map((direct) => (
        <Section key={String(direct)} title={CASCADING[`${direct}`].label}>
          <p className="mb-3 max-w-prose text-quiet">{CASCADING[`${direct}`].meaning}</p>
          <ul className="divide-y divide-line border-y border-line">
            {METHODS.filter((method) => METHOD[method].direct === direct).map((method) => (
              <li key={method} className="flex flex-wrap items-center justify-between gap-3 py-3">
                <div className="max-w-prose">
                  <p className="font-semibold">{METHOD[method].label}</p>
                  <p>{METHOD[method].use}</p>
                </div>
                <ButtonLink
                  tone={method === chosen ? "primary" : "secondary"}
                  className="max-sm:w-full"
                  href={`${address}?cara=${method}`}
                >
                  Pakai cara ini<span className="sr-only">: {METHOD[method].label}</span>
                </ButtonLink>
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </>
  );
}
