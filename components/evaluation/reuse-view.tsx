import { PredicateBadge, RatingBadge } from "@/components/evaluation/rating-badge";
import { ActionForm } from "@/components/form/action-form";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { SubmitButton } from "@/components/form/submit-button";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { ButtonLink } from "@/components/ui/button";
import { DescriptionList } from "@/components/ui/description-list";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { answerReuseAction, proposeReuseAction } from "@/lib/evaluation/actions";
import type { ReusePage } from "@/lib/evaluation/queries/reuse";

/** The result of the old unit: the appraiser proposes to use it, the employee agrees or not. */
export function ReuseView({ record, source, answering }: ReusePage) {
  const back = `/evaluasi/${record.id}`;
  return (
    <>
      <Breadcrumb
        parents={[
          { href: "/evaluasi", label: "Evaluasi" },
          { href: back, label: record.employeeName },
        ]}
        current="Pakai hasil unit lama"
      />
      <PageHead
        title="Pakai hasil unit lama"
        status={
          <p className="max-w-prose">
            Pegawai yang pindah boleh memakai hasil periode sebelumnya di unit lama bila pejabat penilai dan
            pegawai sama-sama setuju.
          </p>
        }
      />
      {source === null ? (
        <EmptyState title="Tidak ada hasil periode sebelumnya dari unit lain.">
          <p>Evaluasi ini dinilai seperti biasa.</p>
        </EmptyState>
      ) : (
        <>
          <DescriptionList
            items={[
              { term: "Hasil", value: `${source.period}, ${source.unitName}` },
              { term: "Pejabat penilai waktu itu", value: source.appraiserName ?? "–" },
              { term: "Rating hasil kerja", value: <RatingBadge rating={source.resultRating} /> },
              { term: "Rating perilaku kerja", value: <RatingBadge rating={source.behaviourRating} /> },
              { term: "Predikat kinerja", value: <PredicateBadge predicate={source.predicate} /> },
            ]}
          />
          <ActionForm action={answering ? answerReuseAction : proposeReuseAction} className="mt-6">
            <Hidden name="evaluationId" value={record.id} />
            <Hidden name="version" value={record.version} />
            <FormButtons>
              {answering ? (
                <>
                  <SubmitButton name="intent" value="agree" pendingText="Menyimpan...">
                    Setuju memakai hasil ini
                  </SubmitButton>
                  <SubmitButton name="intent" value="decline" tone="secondary">
                    Tidak, nilai seperti biasa
                  </SubmitButton>
                </>
              ) : (
                <SubmitButton pendingText="Mengusulkan...">Usulkan kepada pegawai</SubmitButton>
              )}
              <ButtonLink tone="quiet" href={back}>
                Kembali
              </ButtonLink>
            </FormButtons>
          </ActionForm>
        </>
      )}
    </>
  );
}
