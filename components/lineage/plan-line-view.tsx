import { Breadcrumb } from "@/components/ui/breadcrumb";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { fullName } from "@/lib/employees/names";
import type { PlanLine, Step, Supporter } from "@/lib/lineage/queries/plan-line";
import { reachesGoal } from "@/lib/lineage/rules/chain";
import { STATE_LABEL } from "@/lib/skp/labels";

type Props = { line: PlanLine; own: boolean };

const OWNER: Record<Step["kind"], (owner: string) => string> = {
  RESULT: (owner) => `Hasil kerja ${owner}`,
  GOAL: (owner) => `Sasaran Perjanjian Kinerja ${owner}`,
  STRATEGIC: (owner) => `Sasaran Renstra ${owner}`,
};

/** From each result of a plan up to what the agency promised, and down to the people who serve it. */
export function PlanLineView({ line, own }: Props) {
  const { head, results, cut } = line;
  const plan = `/skp/${head.id}`;
  return (
    <>
      <Breadcrumb
        parents={[
          { href: plan, label: own ? `SKP ${head.year}` : `SKP ${head.year}: ${fullName(head.employee)}` },
        ]}
        current="Garis kinerja"
      />
      <PageHead
        title={own ? "Pekerjaan saya mendukung" : `Garis kinerja ${fullName(head.employee)}`}
        status={
          <p className="max-w-prose">
            Dari setiap hasil kerja SKP {head.year} naik sampai sasaran instansi, dan turun ke siapa yang
            mendukungnya.
          </p>
        }
      />
      {results.length === 0 && (
        <EmptyState title="SKP ini belum berisi hasil kerja.">
          <p>Garisnya muncul begitu hasil kerja ditulis.</p>
        </EmptyState>
      )}
      {results.map(({ id, number, chain, supporters }) => (
        <Section key={id} title={`${number}. ${chain[0]?.statement ?? ""}`}>
          <Upward chain={chain} editHref={own ? `${plan}?ubah=${id}#hasil-${id}` : null} />
          <Downward supporters={supporters} />
        </Section>
      ))}
      {cut && <p className="text-quiet">Hanya 200 hasil kerja pendukung pertama yang ditampilkan.</p>}
    </>
  );
}

function Upward({ chain, editHref }: { chain: Step[]; editHref: string | null }) {
  const above = chain.slice(1);
  return (
    <>
      <h3 className="text-base">Mendukung</h3>
      {above.length === 0 ? (
        <p className="text-quiet">
          Belum ditautkan ke hasil kerja atasan atau sasaran.{" "}
          {editHref && <a href={editHref}>Tautkan sekarang</a>}
        </p>
      ) : (
        <ol className="line-up">
          {above.map((step) => (
            <li key={step.id}>
              <span className="text-sm text-quiet">{OWNER[step.kind](step.owner)}</span>
              <br />
              {step.statement}
            </li>
          ))}
        </ol>
      )}
      {above.length > 0 && !reachesGoal(chain) && (
        <p className="text-sm text-quiet">
          Garis ini belum sampai ke sasaran Perjanjian Kinerja: hasil kerja teratas belum ditautkan.
        </p>
      )}
    </>
  );
}

function Downward({ supporters }: { supporters: Supporter[] }) {
  if (supporters.length === 0) return null;
  return (
    <details className="mt-3">
      <summary className="min-h-11 cursor-pointer py-2 font-semibold">
        Didukung {supporters.length} hasil kerja
      </summary>
      <ul className="divide-y divide-line">
        {supporters.map(({ id, name, positionName, unitName, state, statement }) => (
          <li key={id} className="py-2">
            <p>{statement ?? "Sedang disusun."}</p>
            <p className="text-sm text-quiet">
              {name === null ? "" : `${name}, `}
              {positionName}, {unitName} · {STATE_LABEL[state]}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
