import { Alert } from "@/components/ui/alert";
import { ButtonLink } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";
import { fullName } from "@/lib/employees/names";
import { STATE_LABEL } from "@/lib/skp/labels";
import type { SkpPage } from "@/lib/skp/queries/page";

/** Where a step's form was: somebody acted meanwhile, or the phase has closed. */
export function StepGone({ page: { head } }: { page: SkpPage }) {
  return (
    <>
      <PageHead title={`SKP ${head.year}: ${fullName(head.employee)}`} />
      <Alert tone="warning" title="Langkah ini tidak tersedia sekarang">
        <p>
          Status SKP: {STATE_LABEL[head.state].toLowerCase()}. Mungkin baru saja diubah, atau tahapnya
          ditutup. Tidak ada yang disimpan.
        </p>
      </Alert>
      <p className="mt-6">
        <ButtonLink href={`/skp/${head.id}`}>Buka SKP</ButtonLink>
      </p>
    </>
  );
}
