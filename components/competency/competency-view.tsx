import { ListTabs } from "@/components/evaluation/list-tabs";
import { gapText } from "@/components/evaluation/record-competencies";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { StatusLine } from "@/components/ui/status-line";
import type { AgencyActor } from "@/lib/auth/actor";
import type { CompetencyPage, CompetencyYear, MatchingTraining } from "@/lib/competency/queries";
import { jobPersonMatch, withGap } from "@/lib/competency/rules";
import { formatDay } from "@/lib/core/dates";
import { formatPercent } from "@/lib/core/numbers";
import { COMPETENCY_LABEL } from "@/lib/evaluation/labels";
import { COMPETENCIES } from "@/lib/evaluation/rules/required-level";
import { subperiodLabel } from "@/lib/periods/labels";

type Props = { page: CompetencyPage; actor: AgencyActor };

/** The own levels against what the position requires, over the evaluations, and trainings that fit the gaps. */
export function CompetencyView({ page: { history, trainings }, actor }: Props) {
  const latest = history[0];
  return (
    <>
      <PageHead title="Kompetensi saya" status={latest && <Summary latest={latest} />} />
      <ListTabs actor={actor} current="kompetensi" />
      {latest === undefined ? (
        <EmptyState title="Kompetensi Anda belum dinilai.">
          <p>Level kompetensi muncul di sini setelah evaluasi kinerja Anda ditetapkan.</p>
        </EmptyState>
      ) : (
        <>
          <Levels history={history} latest={latest} />
          <Trainings trainings={trainings} />
        </>
      )}
    </>
  );
}

function Summary({ latest }: { latest: CompetencyYear }) {
  const match = jobPersonMatch(latest.levels);
  const gaps = withGap(latest.levels).length;
  if (match === null) return null;
  return (
    <StatusLine tone={gaps === 0 ? "done" : "due"}>
      {`Kesesuaian dengan jabatan ${formatPercent(match)} menurut ${nameOf(latest)}; ${gaps === 0 ? "semua kompetensi mencapai level yang diminta" : `${gaps} kompetensi di bawah level yang diminta`}.`}
    </StatusLine>
  );
}

function Levels({ history, latest }: { history: CompetencyYear[]; latest: CompetencyYear }) {
  const level = (year: CompetencyYear, competency: string) =>
    year.levels.find((row) => row.competency === competency);
  return (
    <Section title="Level per evaluasi">
      <DataTable
        caption="Level kompetensi Anda, evaluasi terbaru lebih dahulu"
        captionHidden
        rows={COMPETENCIES}
        rowKey={(competency) => competency}
        columns={[
          { key: "name", header: "Kompetensi", cell: (competency) => COMPETENCY_LABEL[competency] },
          {
            key: "required",
            header: "Level diminta",
            align: "end",
            cell: (competency) => level(latest, competency)?.required ?? "–",
          },
          ...history.map((year) => ({
            key: year.evaluationId,
            header: nameOf(year),
            align: "end" as const,
            cell: (competency: string) => level(year, competency)?.level ?? "–",
          })),
          {
            key: "gap",
            header: "Selisih terbaru",
            align: "end",
            cell: (competency) => gapText(level(latest, competency) ?? { required: 0, level: null }),
          },
        ]}
        empty={null}
      />
    </Section>
  );
}

function Trainings({ trainings }: { trainings: MatchingTraining[] }) {
  return (
    <Section title="Pelatihan yang sesuai">
      <DataTable
        caption="Pelatihan untuk kompetensi yang belum mencapai level"
        captionHidden
        rows={trainings}
        rowKey={(row) => row.id}
        columns={[
          { key: "name", header: "Pelatihan", cell: (row) => <Link href="/pelatihan">{row.name}</Link> },
          { key: "competency", header: "Kompetensi", cell: (row) => COMPETENCY_LABEL[row.competency] },
          { key: "provider", header: "Penyelenggara", cell: (row) => row.provider },
          { key: "hours", header: "Lama", unit: "JP", align: "end", cell: (row) => row.hours },
          {
            key: "next",
            header: "Sesi berikutnya",
            cell: (row) => (row.startsOn ? formatDay(row.startsOn) : "–"),
          },
        ]}
        empty={<EmptyState title="Belum ada pelatihan yang perlu atau tersedia untuk kompetensi Anda." />}
      />
    </Section>
  );
}

function nameOf(year: CompetencyYear): string {
  return `${subperiodLabel(year)} ${year.year}`;
}
