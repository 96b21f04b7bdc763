import { ActionForm } from "@/components/form/action-form";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { UnitSearch } from "@/components/organization/unit-search";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { ButtonLink } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";
import { formTeamAction } from "@/lib/calibration/actions";
import type { PlacePage } from "@/lib/calibration/queries/open";
import { TEXT_LIMIT } from "@/lib/calibration/schema";

const PATH = "/tim-evaluasi/baru";

/** Appoints an evaluation team for a unit; HR looks the unit up first. */
export function FormTeam({ page: { unit, found }, text }: { page: PlacePage; text: string }) {
  return (
    <>
      <Breadcrumb parents={[{ href: "/tim-evaluasi", label: "Tim evaluasi" }]} current="Bentuk tim" />
      <PageHead
        title={unit === null ? "Bentuk tim evaluasi" : `Bentuk tim evaluasi ${unit.name}`}
        status={
          <p className="max-w-prose">
            Anggota tim membaca evaluasi unit ini dan unit di bawahnya selama tahun berjalan, memberi
            tanggapan dan rekomendasi. Pejabat penilai menjawab setiap rekomendasi dan tetap yang menetapkan.
          </p>
        }
      />
      {(unit === null || text !== "") && (
        <UnitSearch
          path={PATH}
          text={text}
          found={found}
          hrefOf={({ id }) => `${PATH}?unit=${encodeURIComponent(id)}`}
        />
      )}
      {unit !== null && (
        <ActionForm action={formTeamAction} className="max-w-xl">
          <Hidden name="unitId" value={unit.id} />
          <TextArea
            name="purpose"
            label="Untuk apa tim ini"
            help="Terbaca anggota tim, pejabat penilai, dan auditor."
            rows={3}
            maxLength={TEXT_LIMIT}
          />
          <FormButtons>
            <SubmitButton>Bentuk tim</SubmitButton>
            <ButtonLink tone="quiet" href="/tim-evaluasi">
              Batal
            </ButtonLink>
          </FormButtons>
        </ActionForm>
      )}
    </>
  );
}
