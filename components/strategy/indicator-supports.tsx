import { Badge } from "@/components/ui/badge";
import { Link } from "@/components/ui/link";
import { supportAddress } from "@/lib/strategy/address";
import { indicatorLine } from "@/lib/strategy/content";
import { METHOD } from "@/lib/strategy/labels";
import type { StrategyListPage } from "@/lib/strategy/page-data";
import type { Support } from "@/lib/strategy/policy";
import type { SupportedIndicator } from "@/lib/strategy/queries/list";
import { shareText } from "@/lib/strategy/rules/share";

type Props = { page: StrategyListPage; indicator: SupportedIndicator };

const NAME: Record<Support, string> = { manual: "Manual", workblock: "Workblock", strategy: "Strategi" };

/** One indicator and the state of what hangs on it, with one link each. */
export function IndicatorSupports({ page, indicator }: Props) {
  return (
    <>
      <p className="max-w-prose font-semibold">{indicatorLine(indicator)}</p>
      <ul className="mt-1 flex flex-wrap gap-x-6">
        {page.supports.map((support) => (
          <li key={support} className="flex flex-wrap items-center gap-x-2">
            <Link
              href={supportAddress(page.head.id, support, indicator.id)}
              className="inline-flex min-h-11 items-center"
            >
              {verb(page, indicator, support)} {NAME[support].toLowerCase()}
              <span className="sr-only">: {indicator.statement}</span>
            </Link>
            <State indicator={indicator} support={support} />
          </li>
        ))}
      </ul>
    </>
  );
}

function isThere(indicator: SupportedIndicator, support: Support): boolean {
  if (support === "manual") return indicator.hasManual;
  return support === "workblock" ? indicator.hasWorkblock : indicator.strategy !== null;
}

function verb({ writable }: StrategyListPage, indicator: SupportedIndicator, support: Support): string {
  if (!writable.includes(support)) return "Lihat";
  return isThere(indicator, support) ? "Ubah" : "Susun";
}

function State({ indicator, support }: { indicator: SupportedIndicator; support: Support }) {
  if (!isThere(indicator, support)) return <Badge>Belum ada</Badge>;
  const { strategy } = indicator;
  if (support !== "strategy" || strategy === null) return <Badge tone="done">Ada</Badge>;
  const { share, unit, method, parts } = strategy;
  if (share !== null && share.kind !== "EVEN")
    return <Badge tone="due">Draf: {shareText(share, unit)}</Badge>;
  return (
    <Badge tone="done">
      {METHOD[method].label}, {parts} bagian
    </Badge>
  );
}
