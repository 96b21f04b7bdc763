import { TurnLine } from "@/components/layout/turn-line";
import { ButtonLink } from "@/components/ui/button";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { type SearchParams, withParam } from "@/components/ui/page-links";
import { Pager } from "@/components/ui/pager";
import { Tabs } from "@/components/ui/tabs";
import type { Zone } from "@/lib/core/dates";
import { fullName } from "@/lib/employees/names";
import { STATE_LABEL } from "@/lib/skp/labels";
import { TEAM_PAGE_SIZE, type Team, type TeamRow, type TeamStage } from "@/lib/skp/queries/team";
import { planSentence } from "@/lib/skp/sentences";
import { evaluationText } from "./evaluation-text";

type Props = {
  team: Team;
  stage: TeamStage | null;
  page: number;
  params: SearchParams;
  now: Date;
  zone: Zone;
  /** The unit the viewer heads. */
  unitId: string | null;
};

const STAGE_LABEL: Record<TeamStage, string> = {
  SUBMITTED: "Menunggu Anda",
  RETURNED: STATE_LABEL.RETURNED,
  DRAFT: STATE_LABEL.DRAFT,
  NONE: "Belum mulai",
  AGREED: STATE_LABEL.AGREED,
  FREE: "Tanpa SKP",
};
export const STAGES = Object.keys(STAGE_LABEL) as TeamStage[];

/** The appraiser's people: where each stands, with the counts per stage as links. */
export function TeamView({ team, stage, page, params, now, zone, unitId }: Props) {
  const countOf = (one: TeamStage) => team.counts.find((row) => row.stage === one)?.count ?? 0;
  const waiting = countOf("SUBMITTED");
  const all = team.counts.reduce((sum, { count }) => sum + count, 0);
  const tab = (value: TeamStage | null, label: string, count: number) => ({
    href: withParam("/tim", { tahun: params.tahun }, "tahap", value ?? ""),
    label,
    count,
    current: stage === value,
  });
  return (
    <>
      <TurnLine
        turn={
          waiting === 0 ? null : { text: `Giliran: Anda, ${waiting} SKP menunggu persetujuan`, mine: true }
        }
      />
      <PageHead
        title={`Tim saya ${team.year}`}
        status={<p className="max-w-prose">Pegawai yang Anda nilai, dan sampai mana SKP masing-masing.</p>}
        quiet={
          <>
            <ButtonLink tone="quiet" href="/tim/peta">
              Peta tim
            </ButtonLink>
            <ButtonLink tone="quiet" href="/pustaka-kinerja">
              Pustaka kinerja
            </ButtonLink>
            {unitId !== null && (
              <ButtonLink tone="quiet" href={`/unit/${unitId}#pendekatan`}>
                Pendekatan SKP unit
              </ButtonLink>
            )}
          </>
        }
      />
      <Tabs
        label="Tahap SKP"
        tabs={[
          tab(null, "Semua", all),
          ...STAGES.filter((one) => countOf(one) > 0 || one === stage).map((one) =>
            tab(one, STAGE_LABEL[one], countOf(one)),
          ),
        ]}
      />
      <DataTable
        caption="Pegawai dalam tim Anda"
        captionHidden
        rows={team.rows}
        rowKey={({ employeeId }) => employeeId}
        rowHref={({ skpId, employeeId }) => (skpId === null ? `/pegawai/${employeeId}` : `/skp/${skpId}`)}
        columns={[
          { key: "name", header: "Nama", cell: fullName },
          { key: "position", header: "Jabatan", cell: (row) => row.positionName ?? "Belum tercatat" },
          { key: "plan", header: "SKP", cell: (row) => planText(row, team, now, zone) },
          { key: "evaluation", header: "Evaluasi", cell: evaluationText },
        ]}
        empty={<EmptyState title="Tidak ada pegawai pada tahap ini." />}
      />
      <Pager
        page={page}
        pageSize={TEAM_PAGE_SIZE}
        total={stage === null ? all : countOf(stage)}
        noun="pegawai"
        path="/tim"
        params={params}
      />
    </>
  );
}

function planText(row: TeamRow, { closesAt }: Team, now: Date, zone: Zone): string {
  if (row.stage === "NONE") return "Belum memulai SKP.";
  if (row.stage === "FREE" || row.stateSince === null) return "Tidak wajib SKP.";
  const plan = {
    state: row.stage,
    revision: row.revision ?? 0,
    stateSince: row.stateSince,
    closesAt,
    appraiserName: null,
  };
  return planSentence(plan, "APPRAISER", now, zone).text;
}
