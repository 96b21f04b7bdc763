import { DistributionFigure } from "@/components/achievement/distribution-figure";
import { CalibrationHead } from "@/components/calibration/calibration-head";
import { PredicateBadge, RatingBadge } from "@/components/evaluation/rating-badge";
import { type Column, DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import type { SearchParams } from "@/components/ui/page-links";
import { Pager } from "@/components/ui/pager";
import { Section } from "@/components/ui/section";
import { StatusLine } from "@/components/ui/status-line";
import { distributionFindings } from "@/lib/achievement/rules/distribution";
import type { AgencyActor } from "@/lib/auth/actor";
import { ITEM_PAGE, type ItemRow, type Screen } from "@/lib/calibration/queries/screen";
import { PREDICATE_LABEL } from "@/lib/evaluation/labels";
import { PREDICATES } from "@/lib/evaluation/rules/quadrant";

type Props = { screen: Screen; actor: AgencyActor; page: number; params: SearchParams };

/** The ratings of a unit on one screen, with their distribution beside the pattern as it stands now. */
export function CalibrationScreen({ screen, actor, page, params }: Props) {
  const { calibration, rows, total } = screen;
  const path = `/kalibrasi/${calibration.id}`;
  return (
    <>
      <CalibrationHead calibration={calibration} actor={actor} />
      <Section title="Sebaran dan pola">
        <Distribution screen={screen} />
      </Section>
      <Section title="Rating">
        <DataTable
          caption="Rating dalam kalibrasi ini, tanpa evaluasi Anda dan atasan Anda"
          captionHidden
          rows={rows}
          rowKey={(row) => String(row.number)}
          rowHref={(row) => `${path}/${row.number}`}
          columns={[
            { key: "label", header: "Pegawai", cell: (row) => row.label },
            ...(calibration.namedAt === null ? [] : [APPRAISER]),
            {
              key: "result",
              header: "Hasil kerja",
              cell: (row) => <RatingBadge rating={row.resultRating} />,
            },
            {
              key: "behaviour",
              header: "Perilaku kerja",
              cell: (row) => <RatingBadge rating={row.behaviourRating} />,
            },
            {
              key: "predicate",
              header: "Predikat",
              cell: (row) => (row.predicate ? <PredicateBadge predicate={row.predicate} /> : "–"),
            },
            { key: "proposals", header: "Usulan", cell: proposalText },
          ]}
          empty={<EmptyState title="Tidak ada rating lain dalam kalibrasi ini." />}
        />
        <Pager page={page} pageSize={ITEM_PAGE} total={total} noun="pegawai" path={path} params={params} />
      </Section>
      {screen.participants.length > 0 && (
        <Section title={`Peserta (${screen.participants.length})`}>
          <ul className="columns-1 sm:columns-2">
            {screen.participants.map(({ employeeId, name, positionName }) => (
              <li key={employeeId} className="py-0.5">
                {name}
                {positionName && <span className="text-quiet">, {positionName}</span>}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

const APPRAISER: Column<ItemRow> = {
  key: "appraiser",
  header: "Pejabat penilai",
  cell: (row) => row.appraiserName ?? "–",
};

function proposalText({ proposals, open, changed }: ItemRow): string {
  const parts = [
    ...(proposals === 0 ? [] : [`${proposals} usulan${open > 0 ? `, ${open} menunggu` : ""}`]),
    ...(changed ? ["rating sudah berubah"] : []),
  ];
  return parts.join("; ") || "–";
}

function Distribution({ screen: { counts, pending, value, minimum } }: { screen: Screen }) {
  const findings = value === null ? [] : distributionFindings(value.value, counts, minimum, pending);
  return (
    <div className="space-y-3">
      {value === null ? (
        <>
          <p className="max-w-prose">Capaian unit ini belum ditetapkan, jadi polanya belum ada.</p>
          <p>{PREDICATES.map((one) => `${PREDICATE_LABEL[one]} ${counts[one]}`).join(", ")}</p>
        </>
      ) : (
        <DistributionFigure value={value.value} counts={counts} whose="unit ini" />
      )}
      <p className="text-sm text-quiet">
        {pending} pegawai belum mempunyai kedua rating. Evaluasi Anda dan atasan Anda tidak ditampilkan dan
        tidak ikut dihitung di sini.
      </p>
      {findings.map(({ rule, text }) => (
        <StatusLine key={rule} tone="due">
          {text}
        </StatusLine>
      ))}
    </div>
  );
}
