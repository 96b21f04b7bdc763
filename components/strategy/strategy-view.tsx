import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { StatusLine } from "@/components/ui/status-line";
import { formatExact } from "@/lib/core/quantity";
import type { Part, Strategy } from "@/lib/strategy/content";
import { CASCADING, METHOD, SERVICE_STEPS } from "@/lib/strategy/labels";
import { shareState, shareText } from "@/lib/strategy/rules/share";

/** A strategy as it is read: the way of cascading, its parts and who takes them. */
export function StrategyView({ strategy }: { strategy: Strategy | null }) {
  if (strategy === null) {
    return (
      <EmptyState title="Strategi indikator ini belum disusun.">
        <p>Strategi menunjukkan bagaimana indikator dicapai dan siapa yang mengambil bagian.</p>
      </EmptyState>
    );
  }
  const { label, direct, part } = METHOD[strategy.method];
  const kind = CASCADING[`${direct}`];
  return (
    <>
      <h2 className="text-lg">{label}</h2>
      <p className="mb-4 max-w-prose text-quiet">
        {kind.label}: {kind.meaning}
      </p>
      {strategy.method === "SHARE" && <Sum strategy={strategy} />}
      <DataTable
        caption={`Bagian-bagian: ${label}`}
        captionHidden
        columns={columnsOf(strategy, part)}
        rows={strategy.parts}
        rowKey={({ id }) => id}
        empty={null}
      />
    </>
  );
}

function Sum({ strategy: { total, unit, parts } }: { strategy: Strategy }) {
  const state = shareState(
    total,
    parts.map(({ amount }) => amount),
  );
  const whole = total === null ? "" : ` dari ${[formatExact(total), unit].filter(Boolean).join(" ")}`;
  return state.kind === "EVEN" ? (
    <StatusLine tone="done">{shareText(state, unit)}.</StatusLine>
  ) : (
    <StatusLine tone="due">
      Draf. {shareText(state, unit)}
      {whole}.
    </StatusLine>
  );
}

function columnsOf({ method, unit }: Strategy, part: string): Column<Part>[] {
  const columns: Column<Part>[] = [{ key: "statement", header: part, cell: ({ statement }) => statement }];
  if (method === "SHARE") {
    columns.push({
      key: "amount",
      header: "Bagian target",
      unit: unit ?? undefined,
      align: "end",
      cell: ({ amount }) => (amount === null ? "-" : formatExact(amount)),
    });
  }
  if (method === "SERVICE") columns.push({ key: "steps", header: "Langkah a sampai f", cell: stepsOf });
  return [
    ...columns,
    {
      key: "taker",
      header: "Diambil oleh",
      cell: ({ takerName, takerPosition }) =>
        takerName === null ? "Belum ditentukan" : [takerName, takerPosition].filter(Boolean).join(", "),
    },
  ];
}

function stepsOf(part: Part) {
  const filled = SERVICE_STEPS.filter(({ name }) => part[name] !== null);
  if (filled.length === 0) return "-";
  return (
    <ul>
      {filled.map(({ name, label }) => (
        <li key={name}>
          <span className="text-quiet">{label}:</span> {part[name]}
        </li>
      ))}
    </ul>
  );
}
