import { PredicateBadge } from "@/components/evaluation/rating-badge";
import { ActionForm } from "@/components/form/action-form";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { Select } from "@/components/form/select";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { DescriptionList } from "@/components/ui/description-list";
import { Link } from "@/components/ui/link";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { tagRecommendationAction } from "@/lib/followup/actions";
import { KIND_LABEL } from "@/lib/followup/labels";
import type { TagPage } from "@/lib/followup/queries/recommendations";
import { subperiodLabel } from "@/lib/periods/labels";
import { COMPETENCY_OPTIONS, optionsOf } from "./options";
import { TagItem } from "./tag-item";

/** What one evaluation recommends, and what became of it. */
export function TagView({ page }: { page: TagPage }) {
  const { record, predicate, tags } = page;
  return (
    <>
      <Breadcrumb parents={[{ href: "/rekomendasi", label: "Rekomendasi" }]} current={record.employeeName} />
      <PageHead title={`Rekomendasi ${record.employeeName}, ${subperiodLabel(record)} ${record.year}`} />
      <div className="mb-8">
        <DescriptionList
          items={[
            { term: "Jabatan", value: record.positionName },
            { term: "Predikat", value: predicate ? <PredicateBadge predicate={predicate} /> : "–" },
            { term: "Catatan/rekomendasi penilai", value: record.recommendation ?? "Tidak ada" },
            { term: "Evaluasi", value: <Link href={`/evaluasi/${record.id}`}>Baca evaluasi</Link> },
          ]}
        />
      </div>
      <Section title="Yang direkomendasikan">
        {tags.length === 0 && <p>Belum ada yang ditandai.</p>}
        {tags.map((tag) => (
          <TagItem key={tag.id} tag={tag} page={page} />
        ))}
      </Section>
      {page.canTag && (
        <Section title="Tandai rekomendasi">
          <ActionForm action={tagRecommendationAction} id="tandai">
            <Hidden name="evaluationId" value={record.id} />
            <Select
              name="kind"
              label="Jenis"
              help="Satu baris per jenis; jenis yang masih terbuka dapat ditulis ulang."
              options={optionsOf(KIND_LABEL)}
            />
            <TextArea name="text" label="Rekomendasi" rows={3} maxLength={4000} />
            <Select
              name="competency"
              label="Kompetensi yang dikembangkan"
              help="Untuk pelatihan dan pengembangan: sesi yang sesuai ditawarkan kepada pegawai."
              optional
              emptyLabel="Tidak disebutkan"
              options={COMPETENCY_OPTIONS}
            />
            <FormButtons>
              <SubmitButton>Simpan rekomendasi</SubmitButton>
            </FormButtons>
          </ActionForm>
        </Section>
      )}
    </>
  );
}
