import { Breadcrumb } from "@/components/ui/breadcrumb";
import { ButtonLink } from "@/components/ui/button";
import { DataTable } from "@/components/ui/data-table";
import { DescriptionList } from "@/components/ui/description-list";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import { Section } from "@/components/ui/section";
import { StatusLine } from "@/components/ui/status-line";
import type { TeamPage } from "@/lib/assignments/page-data";
import type { Team } from "@/lib/assignments/queries/teams";
import { PAGE_SIZE } from "@/lib/assignments/rules/task";
import { formatDay } from "@/lib/core/dates";
import { ManageTeam } from "./manage-team";
import { TaskState } from "./task-state";

type Props = { page: TeamPage; number: number; today: string };

/** One team: purpose, lead, people with their tasks, and for its leader what can be changed. */
export function TeamView({ page, number, today }: Props) {
  const { team, canManage } = page;
  const isOpen = team.endsOn === null || team.endsOn >= new Date(today);
  return (
    <>
      <Breadcrumb parents={[{ href: "/tim-kerja", label: "Tim kerja" }]} current={team.name} />
      <PageHead
        title={team.name}
        status={<StatusLine tone={isOpen ? "action" : "neutral"}>{statusOf(team, isOpen)}</StatusLine>}
        action={
          canManage &&
          isOpen && (
            <ButtonLink href={`/penugasan/baru?cara=tunjuk&tim=${team.id}`}>
              Tunjuk ketua atau anggota
            </ButtonLink>
          )
        }
        quiet={
          canManage && (
            <ButtonLink tone="quiet" href={`/tim-kerja/${team.id}/ubah`}>
              Ubah tim
            </ButtonLink>
          )
        }
      />
      <Section title="Tentang tim">
        <DescriptionList
          items={[
            { term: "Yang harus dicapai", value: team.purpose ?? "Belum ditulis" },
            { term: "Dibentuk di", value: team.unitName },
            { term: "Ketua", value: team.leadName ?? "Belum ada" },
          ]}
        />
      </Section>
      <Members page={page} number={number} />
      {canManage && isOpen && <ManageTeam team={team} today={today} />}
    </>
  );
}

function statusOf(team: Team, isOpen: boolean): string {
  const span = `${formatDay(team.startsOn)}${team.endsOn === null ? "" : ` sampai ${formatDay(team.endsOn)}`}`;
  return isOpen ? `Bekerja sejak ${span}.` : `Berakhir: ${span}.`;
}

function Members({ page: { team, members }, number }: Omit<Props, "today">) {
  return (
    <Section title="Ketua dan anggota">
      <DataTable
        caption="Ketua dan anggota tim"
        captionHidden
        rows={members.slice(0, PAGE_SIZE)}
        rowKey={(row) => row.taskId}
        rowHref={(row) => `/penugasan/${row.taskId}`}
        columns={[
          { key: "name", header: "Nama", cell: (row) => row.name },
          {
            key: "post",
            header: "Jabatan",
            cell: (row) => [row.positionName, row.unitName].filter(Boolean).join(", "),
          },
          { key: "role", header: "Peran", cell: (row) => row.roleName ?? "Anggota" },
          { key: "title", header: "Tugas", cell: (row) => row.title },
          { key: "state", header: "Status", cell: (row) => <TaskState state={row.state} /> },
        ]}
        empty={<EmptyState title="Belum ada ketua dan anggota." />}
      />
      <Pager
        page={number}
        pageSize={PAGE_SIZE}
        hasNext={members.length > PAGE_SIZE}
        noun="anggota"
        path={`/tim-kerja/${team.id}`}
        params={{}}
      />
    </Section>
  );
}
