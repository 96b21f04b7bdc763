import { Alert } from "@/components/ui/alert";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { formatDay, formatDayRange } from "@/lib/core/dates";
import { ACCREDITATION_LABEL, STUDY_LEVEL_LABEL, STUDY_OUTCOME_LABEL } from "@/lib/studies/labels";
import type { StudyPage } from "@/lib/studies/page-data";
import type { StudyRow } from "@/lib/studies/queries/studies";
import { GradeGuide } from "./grade-guide";
import { ChangeStudyForm, EndStudyForm, ExpectationForm, RecordStudyForm } from "./study-forms";

/** Study leave of one person, what it means for the plan, and what HR records. */
export function StudyView({ page }: { page: StudyPage }) {
  const { student, studies, canKeep, plan, clarify } = page;
  const running = studies.find(({ outcome }) => outcome === null);
  return (
    <>
      <Breadcrumb
        parents={[
          { href: "/pegawai", label: "Pegawai" },
          { href: `/pegawai/${student.employeeId}`, label: student.name },
        ]}
        current="Tugas belajar"
      />
      <PageHead
        title={`Tugas belajar ${student.name}`}
        status={
          <p className="max-w-prose text-quiet">
            Selama tugas belajar pegawai tetap menyusun SKP, pada dokumen yang sama, dan dinilai instansi
            asal.
          </p>
        }
      />
      {clarify && plan !== null && <Clarify page={page} year={plan.year} />}
      <Section title="Riwayat tugas belajar">
        <StudyTable studies={studies} />
      </Section>
      <Expectations page={page} />
      {canKeep && running !== undefined && <Keep study={running} />}
      {canKeep && (
        <Section title="Catat tugas belajar">
          <RecordStudyForm employeeId={student.employeeId} />
        </Section>
      )}
    </>
  );
}

function Clarify({ page: { student, isOwn }, year }: { page: StudyPage; year: number }) {
  const who = isOwn ? "Anda" : student.name;
  return (
    <div className="mb-6">
      <Alert title={`Studi berakhir pada ${year}: sisa tahun harus diklarifikasi`}>
        {who} wajib mengklarifikasi ekspektasi hasil kerja dan perilaku untuk sisa tahun {year} dengan{" "}
        {student.superiorName ?? "pejabat penilai di unit asal"}, pada SKP yang sama. SKP baru tidak disusun
        (PermenPANRB 6/2022, hal. 64–65 butir 13).
      </Alert>
    </div>
  );
}

function StudyTable({ studies }: { studies: StudyRow[] }) {
  return (
    <DataTable
      caption="Tugas belajar, yang terakhir lebih dahulu"
      captionHidden
      rows={studies}
      rowKey={(row) => row.id}
      columns={[
        { key: "programme", header: "Program", cell: (row) => `${row.programme}, ${row.institution}` },
        {
          key: "level",
          header: "Jenjang dan akreditasi",
          cell: (row) => [STUDY_LEVEL_LABEL[row.level], ...accreditations(row)].join("; "),
        },
        { key: "span", header: "Waktu", cell: (row) => formatDayRange(row.startsOn, row.endsOn) },
        {
          key: "outcome",
          header: "Hasil",
          cell: (row) =>
            row.outcome === null
              ? "Berjalan"
              : `${STUDY_OUTCOME_LABEL[row.outcome]}${row.endedOn === null ? "" : `, ${formatDay(row.endedOn)}`}`,
        },
      ]}
      empty={<EmptyState title="Belum ada tugas belajar yang tercatat." />}
    />
  );
}

function accreditations({ university, course }: StudyRow): string[] {
  if (university === null || course === null) return [];
  return [`perguruan tinggi ${ACCREDITATION_LABEL[university]}, program ${ACCREDITATION_LABEL[course]}`];
}

/** For the person: the suggested expectations, or what stands in the way. */
function Expectations({ page: { suggested, plan, isOwn, added } }: { page: StudyPage }) {
  if (suggested === null || plan === null) return null;
  const open = plan.state === "DRAFT" || plan.state === "RETURNED";
  return (
    <Section title={`Ekspektasi pada SKP ${plan.year}`} id="ekspektasi-studi">
      {added > 0 && (
        <p className="mb-3 max-w-prose">
          {added} hasil kerja dari tugas belajar sudah ada di SKP.{" "}
          <Link href={`/skp/${plan.id}`}>Buka SKP</Link>
        </p>
      )}
      <GradeGuide />
      {!isOwn && (
        <p className="max-w-prose text-quiet">Pegawai menambahkannya sendiri, lalu Anda menyepakatinya.</p>
      )}
      {isOwn && !open && (
        <p className="max-w-prose">
          SKP Anda sedang diajukan atau sudah disepakati. Minta atasan membukanya kembali, lalu tambahkan
          ekspektasi tugas belajar di sini. Dokumen SKP tetap satu.
        </p>
      )}
      {isOwn && open && <ExpectationForm skpId={plan.id} suggested={suggested} />}
    </Section>
  );
}

function Keep({ study }: { study: StudyRow }) {
  return (
    <>
      <Section title="Akhir studi">
        <EndStudyForm study={study} />
      </Section>
      <Section title="Ubah atau perpanjang">
        <ChangeStudyForm study={study} />
      </Section>
    </>
  );
}
