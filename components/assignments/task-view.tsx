import { Breadcrumb } from "@/components/ui/breadcrumb";
import { ButtonLink } from "@/components/ui/button";
import { DescriptionList } from "@/components/ui/description-list";
import { Link } from "@/components/ui/link";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { StatusLine } from "@/components/ui/status-line";
import {
  TASK_DUTY_LABEL,
  TASK_FORM_LABEL,
  TASK_HOST_LABEL,
  TASK_SCOPE_LABEL,
} from "@/lib/assignments/labels";
import type { TaskPage } from "@/lib/assignments/page-data";
import type { Task } from "@/lib/assignments/queries/task";
import { formatDate, formatDay, type Zone } from "@/lib/core/dates";
import { PlanStep } from "./plan-step";
import { TaskState } from "./task-state";
import { CancelStep, DecideStep, EndStep } from "./task-steps";
import { WorkloadSection } from "./workload-section";

type Props = { page: TaskPage; zone: Zone; today: string };

/** One task: what, for whom, from whom, where it stands and what the reader can do. */
export function TaskView({ page, zone, today }: Props) {
  const { task, steps, workload, isOwn, isGiver } = page;
  return (
    <>
      <Breadcrumb parents={[{ href: "/penugasan", label: "Penugasan" }]} current={task.title} />
      <PageHead
        title={task.title}
        status={
          <>
            <TaskState state={task.state} />
            <StatusLine tone={task.state === "PROPOSED" ? "due" : "neutral"}>
              {statusOf(task, zone)}
            </StatusLine>
          </>
        }
        quiet={<Elsewhere task={task} isOwn={isOwn} isGiver={isGiver} />}
      />
      <Section title="Tentang penugasan">
        <DescriptionList items={factsOf(task)} />
      </Section>
      {workload !== null && <WorkloadSection workload={workload} />}
      {steps.includes("decide") && <DecideStep task={task} />}
      {steps.includes("plan") && <PlanStep task={task} />}
      {steps.includes("end") && <EndStep task={task} today={today} />}
      {steps.includes("cancel") && <CancelStep task={task} />}
    </>
  );
}

/** The giver's feedback on the task is material for the appraiser (p.89 A4). */
function Elsewhere({ task, isOwn, isGiver }: { task: Task; isOwn: boolean; isGiver: boolean }) {
  const mayTell = isGiver && task.skpId !== null && (task.state === "APPROVED" || task.state === "ENDED");
  return (
    <>
      {isOwn && task.plannedIn !== null && (
        <ButtonLink tone="quiet" href={`/skp/${task.plannedIn}`}>
          Buka SKP
        </ButtonLink>
      )}
      {mayTell && (
        <ButtonLink tone="quiet" href={`/umpan-balik/beri/${task.skpId}`}>
          Beri umpan balik
        </ButtonLink>
      )}
    </>
  );
}

function statusOf(task: Task, zone: Zone): string {
  const by = task.decidedByName === null ? "" : ` oleh ${task.decidedByName}`;
  const at = task.decidedAt === null ? "" : ` pada ${formatDate(task.decidedAt, zone)}`;
  switch (task.state) {
    case "PROPOSED":
      return `Menunggu persetujuan ${task.superiorName ?? "pejabat penilai"} sejak ${formatDate(task.createdAt, zone)}.`;
    case "APPROVED":
      return `Disetujui${by}${at}. ${task.isPlanned ? "Sudah masuk SKP." : "Belum masuk SKP."}`;
    case "REFUSED":
      return `Ditolak${by}${at}: ${task.note ?? ""}`;
    case "CANCELLED":
      return `Dibatalkan: ${task.note ?? ""}`;
    case "ENDED":
      return `Berakhir ${task.endsOn === null ? "" : formatDay(task.endsOn)}.`;
  }
}

function factsOf(task: Task) {
  const host = [task.hostName, task.hostKind === null ? null : TASK_HOST_LABEL[task.hostKind]];
  const where = task.unitName ?? host.filter((part) => part !== null).join(", ");
  const until = task.endsOn === null ? "belum ditentukan" : formatDay(task.endsOn);
  const optional = (term: string, value: string | null) => (value === null ? [] : [{ term, value }]);
  return [
    {
      term: "Pegawai",
      value: `${task.employeeName}${task.positionName === null ? "" : `, ${task.positionName}`}`,
    },
    { term: "Bentuk", value: TASK_FORM_LABEL[task.form] },
    { term: "Pemberi tugas", value: [task.giverOffice, task.giverName].filter(Boolean).join(", ") },
    { term: "Lingkup", value: `${TASK_SCOPE_LABEL[task.scope]}${where === "" ? "" : `: ${where}`}` },
    ...(task.teamId === null
      ? []
      : [{ term: "Tim kerja", value: <Link href={`/tim-kerja/${task.teamId}`}>{task.teamName}</Link> }]),
    ...optional("Peran", task.roleName),
    ...(task.duty === "REGULAR" ? [] : [{ term: "Jenis", value: TASK_DUTY_LABEL[task.duty] }]),
    { term: "Waktu", value: `${formatDay(task.startsOn)} sampai ${until}` },
    ...optional("Uraian", task.description),
    ...optional("Alasan", task.reason),
    ...(task.state === "APPROVED" || task.state === "ENDED" ? optional("Catatan", task.note) : []),
  ];
}
