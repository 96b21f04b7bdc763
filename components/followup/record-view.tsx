import { PredicateBadge } from "@/components/evaluation/rating-badge";
import { DataTable } from "@/components/ui/data-table";
import { Link } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import { StatusLine } from "@/components/ui/status-line";
import { formatDay } from "@/lib/core/dates";
import { formatPoints } from "@/lib/credit/rules/points";
import {
  COACHING_STATE_LABEL,
  KIND_LABEL,
  OUTCOME_LABEL,
  RECOMMENDATION_STATE_LABEL,
  SANCTION_STATE_LABEL,
} from "@/lib/followup/labels";
import type { RecordPage } from "@/lib/followup/queries/record";
import { LOW_RULE, PRIORITY_RULE } from "@/lib/followup/rules/standing";
import { subperiodLabel } from "@/lib/periods/labels";
import { FormerPredicates } from "./former-predicates";
import { LinkList } from "./link-list";

/** What followed a person's evaluations. */
export function RecordView({ page }: { page: RecordPage }) {
  const { credit, low, priorities, sanctions } = page;
  return (
    <>
      <div className="mb-6 space-y-2">
        {low && (
          <StatusLine tone="error">
            Wajib tindak lanjut, tahun {low[0].year} dan {low[1].year}. {LOW_RULE}
          </StatusLine>
        )}
        {priorities.map((one) => (
          <StatusLine key={one} tone="done">
            {one === "SUCCESSION"
              ? "Prioritas kelompok rencana suksesi"
              : "Prioritas pengembangan kompetensi"}
            . {PRIORITY_RULE[one]}
          </StatusLine>
        ))}
      </div>
      <Section title="Predikat kinerja">
        <DataTable
          caption="Predikat yang sudah dirilis"
          captionHidden
          rows={page.predicates}
          rowKey={({ evaluationId }) => evaluationId}
          rowHref={({ evaluationId }) => `/evaluasi/${evaluationId}`}
          columns={[
            { key: "period", header: "Periode", cell: (row) => `${subperiodLabel(row)} ${row.year}` },
            {
              key: "predicate",
              header: "Predikat",
              cell: ({ predicate }) => <PredicateBadge predicate={predicate} />,
            },
          ]}
          empty={<p>Belum ada hasil evaluasi yang dirilis.</p>}
        />
        <FormerPredicates rows={page.former} />
      </Section>
      <Section title="Penghargaan">
        <LinkList
          items={page.awards.map(({ id, name, year }) => ({
            href: `/penghargaan/${id}`,
            text: name,
            more: String(year),
          }))}
          empty="Belum ada penghargaan."
        />
      </Section>
      <Section title="Pembinaan">
        <LinkList
          items={page.coaching.map(({ id, year, state, outcome }) => ({
            href: `/pembinaan/${id}`,
            text: `Rencana pembinaan ${year}`,
            more: outcome ? OUTCOME_LABEL[outcome] : COACHING_STATE_LABEL[state],
          }))}
          empty="Tidak ada rencana pembinaan."
        />
      </Section>
      <Section title="Rekomendasi dari evaluasi">
        <LinkList
          items={page.recommendations.map(({ id, kind, text, state, note }) => ({
            key: id,
            text: `${KIND_LABEL[kind]}: ${text}`,
            more: `${RECOMMENDATION_STATE_LABEL[state]}${note ? `. ${note}` : ""}`,
          }))}
          empty="Tidak ada rekomendasi yang ditandai."
        />
      </Section>
      {credit && (
        <Section title="Angka kredit">
          <p>
            <strong className="tabular-nums">{formatPoints(credit.sum)}</strong> kumulatif.{" "}
            <Link href={`/angka-kredit/${page.person.employeeId}`}>Lihat rincian setiap angka</Link>
          </p>
        </Section>
      )}
      {sanctions && (
        <Section title="Sanksi">
          <LinkList
            items={sanctions.map(({ id, title, state, decidedOn }) => ({
              href: `/sanksi/${id}`,
              text: title,
              more: `${SANCTION_STATE_LABEL[state]}, keputusan ${formatDay(decidedOn)}`,
            }))}
            empty="Tidak ada sanksi yang tercatat."
          />
        </Section>
      )}
    </>
  );
}
