import { OpenForm } from "@/components/evaluation/open-form";
import { PredicateBadge } from "@/components/evaluation/rating-badge";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import type { AgencyActor } from "@/lib/auth/actor";
import { formatShortDate } from "@/lib/core/dates";
import type { MyEvaluation } from "@/lib/evaluation/queries/lists";
import { stateSentence } from "@/lib/evaluation/rules/sentence";
import { subperiodLabel } from "@/lib/periods/labels";
import { windowState } from "@/lib/periods/rules";

type Props = { rows: MyEvaluation[]; actor: AgencyActor; now: Date };

/** Every subperiod of the own agreed plans: where it stands and what comes next. */
export function MyEvaluations({ rows, actor, now }: Props) {
  const severalPositions = new Set(rows.map(({ skpId }) => skpId)).size > 1;
  return (
    <DataTable
      caption="Evaluasi kinerja Anda per periode"
      captionHidden
      rows={rows}
      rowKey={(row) => `${row.skpId}-${row.subperiodId}`}
      columns={[
        {
          key: "period",
          header: "Periode",
          cell: (row) => <PeriodCell row={row} named={severalPositions} />,
        },
        { key: "state", header: "Status", cell: (row) => <StateCell row={row} actor={actor} now={now} /> },
        {
          key: "predicate",
          header: "Predikat",
          cell: (row) => (row.predicate ? <PredicateBadge predicate={row.predicate} /> : "–"),
        },
      ]}
      empty={
        <EmptyState title="Belum ada yang dievaluasi.">
          <p>Evaluasi dimulai setelah SKP Anda disepakati dan jadwal evaluasi dibuka.</p>
        </EmptyState>
      }
    />
  );
}

function PeriodCell({ row, named }: { row: MyEvaluation; named: boolean }) {
  const name = `${subperiodLabel(row)} ${row.year}`;
  return (
    <>
      {row.evaluationId === null ? name : <Link href={`/evaluasi/${row.evaluationId}`}>{name}</Link>}
      {named && <span className="block text-sm font-normal text-quiet">{row.positionName}</span>}
    </>
  );
}

function StateCell({ row, actor, now }: { row: MyEvaluation; actor: AgencyActor; now: Date }) {
  const { state, stateSince, opensAt, closesAt } = row;
  const { timeZone: zone, employeeId } = actor;
  if (state !== null && stateSince !== null && employeeId !== null) {
    const standing = {
      state,
      stateSince,
      closesAt,
      employeeId,
      employeeName: actor.name,
      appraiserId: null,
      appraiserName: row.appraiserName,
      releasedAt: row.releasedAt,
    };
    return stateSentence(standing, employeeId, zone, now).text;
  }
  const window = windowState({ opensAt, closesAt }, [], now);
  if (window === "BEFORE") return `Dibuka ${formatShortDate(opensAt, zone, now)}.`;
  if (window === "CLOSED" || row.periodState !== "OPEN") return "Tidak dievaluasi.";
  return <OpenForm skpId={row.skpId} subperiodId={row.subperiodId} label="Mulai evaluasi" />;
}
