import { OpenForm } from "@/components/evaluation/open-form";
import { PredicateBadge } from "@/components/evaluation/rating-badge";
import { Select } from "@/components/form/select";
import { ButtonLink } from "@/components/ui/button";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { FilterBar } from "@/components/ui/filter-bar";
import type { SearchParams } from "@/components/ui/page-links";
import { Pager } from "@/components/ui/pager";
import type { AgencyActor } from "@/lib/auth/actor";
import { STATE_LABEL } from "@/lib/evaluation/labels";
import { TEAM_PAGE, type TeamRow } from "@/lib/evaluation/queries/team";
import type { TeamPage } from "@/lib/evaluation/queries/team-page";
import { stateSentence } from "@/lib/evaluation/rules/sentence";
import { subperiodLabel } from "@/lib/periods/labels";
import { windowState } from "@/lib/periods/rules";

type Props = { team: TeamPage; actor: AgencyActor; params: SearchParams; now: Date };

/** The team in one subperiod: who waits for whom, who is next. */
export function TeamEvaluations({ team, actor, params, now }: Props) {
  const { subperiod, subperiods, rows, filter } = team;
  return (
    <>
      <p className="mb-3">
        <ButtonLink tone="quiet" className="-ms-4" href={`/evaluasi/tim/banding?sub=${subperiod.id}`}>
          Bandingkan kontribusi tim
        </ButtonLink>
        <ButtonLink tone="quiet" href="/progres/bukti">
          Periksa bukti dukung
        </ButtonLink>
      </p>
      <FilterBar path="/evaluasi/tim" active={filter.state !== undefined}>
        <Select
          name="sub"
          label="Periode"
          emptyLabel="Periode terbaru"
          options={subperiods.map((one) => ({ value: one.id, label: `${subperiodLabel(one)} ${one.year}` }))}
          defaultValue={subperiod.id}
        />
        <Select
          name="status"
          label="Status"
          emptyLabel="Semua status"
          options={[
            { value: "NONE", label: `Belum dibuka` },
            ...Object.entries(STATE_LABEL).map(([value, label]) => ({ value, label })),
          ]}
          defaultValue={filter.state ?? ""}
        />
      </FilterBar>
      <DataTable
        caption={`Evaluasi tim Anda, ${subperiodLabel(subperiod)} ${subperiod.year}`}
        rows={rows}
        rowKey={(row) => row.employeeId}
        columns={[
          { key: "name", header: "Pegawai", cell: (row) => row.employeeName },
          { key: "position", header: "Jabatan", cell: (row) => row.positionName ?? "–" },
          { key: "state", header: "Status", cell: (row) => stateText(row, team, actor, now) },
          {
            key: "predicate",
            header: "Predikat",
            cell: (row) => (row.predicate ? <PredicateBadge predicate={row.predicate} /> : "–"),
          },
        ]}
        actions={(row) => <RowAction row={row} team={team} now={now} />}
        empty={
          <EmptyState title="Tidak ada pegawai pada saringan ini.">
            <p>Ganti periode atau status untuk melihat yang lain.</p>
          </EmptyState>
        }
      />
      <Pager
        page={filter.page}
        pageSize={TEAM_PAGE}
        total={rows[0]?.total ?? 0}
        noun="pegawai"
        path="/evaluasi/tim"
        params={params}
      />
    </>
  );
}

function stateText(row: TeamRow, team: TeamPage, actor: AgencyActor, now: Date): string {
  if (row.state === null || row.stateSince === null) {
    return row.skpId === null ? "SKP belum disepakati." : "Evaluasi belum dibuka.";
  }
  const standing = {
    ...row,
    state: row.state,
    stateSince: row.stateSince,
    closesAt: team.subperiod.closesAt,
    appraiserId: actor.employeeId,
    appraiserName: actor.name,
  };
  return stateSentence(standing, actor.employeeId, actor.timeZone, now).text;
}

function RowAction({ row, team: { subperiod }, now }: { row: TeamRow; team: TeamPage; now: Date }) {
  if (row.evaluationId !== null) {
    const rate = row.state === "RATING" && row.mine;
    return (
      <ButtonLink
        tone={rate ? "primary" : "secondary"}
        href={`/evaluasi/${row.evaluationId}${rate ? "/nilai" : ""}`}
      >
        {rate ? "Nilai" : "Lihat"}
        <span className="sr-only">: {row.employeeName}</span>
      </ButtonLink>
    );
  }
  const open = subperiod.periodState === "OPEN" && windowState(subperiod, [], now) === "OPEN";
  if (row.skpId === null || !open) return null;
  return <OpenForm skpId={row.skpId} subperiodId={subperiod.id} label="Buka" who={row.employeeName} />;
}
