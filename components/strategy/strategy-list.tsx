import { Breadcrumb } from "@/components/ui/breadcrumb";
import { buttonClass } from "@/components/ui/button-class";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { StatusLine } from "@/components/ui/status-line";
import { fullName } from "@/lib/employees/names";
import { listAddress } from "@/lib/strategy/address";
import type { StrategyListPage } from "@/lib/strategy/page-data";
import type { ServedLeader } from "@/lib/strategy/queries/list";
import { IndicatorSupports } from "./indicator-supports";

/** Every indicator of a plan with its manual, workblock and strategy. */
export function StrategyList({ page, seesPlan }: { page: StrategyListPage; seesPlan: boolean }) {
  const { head, supports, results, served } = page;
  const name = fullName(head.employee);
  const indicators = results.flatMap((result) => result.indicators);
  return (
    <>
      {seesPlan && (
        <Breadcrumb
          parents={[{ href: `/skp/${head.id}`, label: `SKP ${head.year}: ${name}` }]}
          current="Manual dan strategi"
        />
      )}
      <PageHead
        title="Manual dan strategi"
        status={
          <>
            <p>
              SKP {head.year}, {name}, {head.positionName}
            </p>
            {supports.length > 0 && <Progress page={page} />}
          </>
        }
        quiet={<Downloads skpId={head.id} indicators={indicators} />}
      />
      {supports.length > 0 && indicators.length === 0 && (
        <EmptyState title="SKP ini belum punya indikator.">
          <p>Tulis hasil kerja dengan indikatornya lebih dahulu; sesudah itu manual dan strateginya.</p>
        </EmptyState>
      )}
      {results
        .filter((result) => result.indicators.length > 0)
        .map((result) => (
          <Section key={result.id} title={result.statement}>
            <ul className="divide-y divide-line">
              {result.indicators.map((indicator) => (
                <li key={indicator.id} id={`indikator-${indicator.id}`} className="py-3">
                  <IndicatorSupports page={page} indicator={indicator} />
                </li>
              ))}
            </ul>
          </Section>
        ))}
      <Served leaders={served} none={supports.length === 0} />
    </>
  );
}

function Progress({ page: { results, supports } }: { page: StrategyListPage }) {
  const all = results.flatMap((result) => result.indicators);
  const manuals = all.filter(({ hasManual }) => hasManual).length;
  const strategies = all.filter(({ strategy }) => strategy !== null).length;
  const parts = [
    ...(supports.includes("manual") ? [`${manuals} dengan manual`] : []),
    `${strategies} dengan strategi`,
  ];
  return (
    <StatusLine tone={strategies === all.length && all.length > 0 ? "done" : "neutral"}>
      {all.length} indikator: {parts.join(", ")}. Manual wajib bila indikator belum dipahami semua pegawai
      (hlm. 37).
    </StatusLine>
  );
}

type Files = { skpId: string; indicators: { hasManual: boolean; hasWorkblock: boolean }[] };

function Downloads({ skpId, indicators }: Files) {
  return (
    <>
      {indicators.some(({ hasManual }) => hasManual) && (
        <a className={buttonClass("quiet")} href={`/api/unduh/manual/${skpId}`}>
          Unduh semua manual (PDF)
        </a>
      )}
      {indicators.some(({ hasWorkblock }) => hasWorkblock) && (
        <a className={buttonClass("quiet")} href={`/api/unduh/workblock/${skpId}`}>
          Unduh semua workblock (PDF)
        </a>
      )}
    </>
  );
}

function Served({ leaders, none }: { leaders: ServedLeader[]; none: boolean }) {
  if (leaders.length === 0) {
    return none ? (
      <EmptyState title="Belum ada strategi pimpinan yang didukung SKP ini.">
        <p>
          Tautkan hasil kerja ke hasil kerja atasan. Manual dan strategi atasan lalu dapat dibaca di sini.
        </p>
      </EmptyState>
    ) : null;
  }
  return (
    <Section title="Strategi pimpinan yang didukung SKP ini">
      <ul>
        {leaders.map(({ skpId, name, positionName }) => (
          <li key={skpId}>
            <Link href={listAddress(skpId)} className="inline-flex min-h-11 items-center">
              {positionName}: {name}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
