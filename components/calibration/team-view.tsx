import { Breadcrumb } from "@/components/ui/breadcrumb";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import type { SearchParams } from "@/components/ui/page-links";
import { Pager } from "@/components/ui/pager";
import { Section } from "@/components/ui/section";
import { StatusLine } from "@/components/ui/status-line";
import { type AdvisedRow, TEAM_PAGE, type TeamPage } from "@/lib/calibration/queries/teams";
import { formatDate, type Zone } from "@/lib/core/dates";
import { STATE_LABEL } from "@/lib/evaluation/labels";
import { subperiodLabel } from "@/lib/periods/labels";
import { EndTeam, TeamMembers } from "./team-members";

type Props = {
  page: TeamPage;
  filter: { page: number; text: string };
  params: SearchParams;
  zone: Zone;
};

/** An evaluation team: why it is there, who belongs to it, what it reads. */
export function TeamView({ page, filter, params, zone }: Props) {
  const { team, rows, conducts } = page;
  const path = `/tim-evaluasi/${team.id}`;
  const runs = team.endedAt === null && team.enabled;
  const opens = team.isMember;
  return (
    <>
      <Breadcrumb parents={[{ href: "/tim-evaluasi", label: "Tim evaluasi" }]} current={team.unitName} />
      <PageHead
        title={`Tim evaluasi ${team.unitName}, ${team.year}`}
        status={
          <StatusLine tone={runs ? "action" : "done"}>
            {`Dibentuk ${team.formedBy}, ${formatDate(team.formedAt, zone)}. `}
            {team.endedAt
              ? `Berakhir ${formatDate(team.endedAt, zone)}: ${team.endReason}`
              : runs
                ? "Masih bertugas."
                : "Instansi sedang tidak memakai tim evaluasi."}
          </StatusLine>
        }
      />
      <p className="mb-6 max-w-prose whitespace-pre-line">{team.purpose}</p>
      <TeamMembers page={page} text={filter.text} manages={conducts && runs} zone={zone} />
      <Section title="Evaluasi unit ini">
        <DataTable
          caption="Evaluasi yang dibaca tim"
          captionHidden
          rows={rows}
          rowKey={(row) => row.evaluationId}
          rowHref={opens ? (row) => `/tim-evaluasi/evaluasi/${row.evaluationId}` : undefined}
          columns={[
            { key: "name", header: "Pegawai", cell: (row) => row.employeeName },
            { key: "position", header: "Jabatan", cell: (row) => row.positionName },
            { key: "period", header: "Periode", cell: (row) => subperiodLabel(row) },
            { key: "state", header: "Keadaan", cell: (row) => STATE_LABEL[row.state] },
            { key: "advice", header: "Tanggapan tim", cell: adviceText },
          ]}
          empty={<EmptyState title="Belum ada evaluasi yang dibuka pada unit ini." />}
        />
        <Pager
          page={filter.page}
          pageSize={TEAM_PAGE}
          total={rows[0]?.total ?? 0}
          noun="evaluasi"
          path={path}
          params={params}
        />
      </Section>
      {conducts && team.endedAt === null && <EndTeam team={team} />}
    </>
  );
}

function adviceText({ advice, open }: AdvisedRow): string {
  if (advice === 0) return "–";
  return open === 0 ? String(advice) : `${advice}, ${open} menunggu jawaban`;
}
