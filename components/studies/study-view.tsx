import type { ReactNode } from "react";
import { Alert } from "@/components/ui/alert";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Link } from "@/components/ui/link";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import type { StudyPage } from "@/lib/studies/page-data";
import type { StudyRow } from "@/lib/studies/queries/studies";
import { GradeGuide } from "./grade-guide";
import { ChangeStudyForm, EndStudyForm, ExpectationForm, RecordStudyForm } from "./study-forms";
import { StudyTable } from "./study-table";

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
        <Folded title="Catat tugas belajar baru" open={studies.length === 0}>
          <RecordStudyForm employeeId={student.employeeId} />
        </Folded>
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
        <p className="max-w-prose text-quiet">Pegawai menambahkannya sendiri, lalu atasannya menyepakati.</p>
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
      <Folded title="Ubah atau perpanjang studi">
        <ChangeStudyForm study={study} />
      </Folded>
    </>
  );
}

/** A form that is seldom needed; it opens by itself where there is nothing else to do. */
function Folded({ title, open = false, children }: { title: string; open?: boolean; children: ReactNode }) {
  return (
    <details open={open} className="mb-6">
      <summary className="min-h-11 py-2.5 text-action underline decoration-dotted underline-offset-4">
        {title}
      </summary>
      <div className="pt-3">{children}</div>
    </details>
  );
}
