import { Breadcrumb } from "@/components/ui/breadcrumb";
import { ButtonLink } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";
import { StatusLine } from "@/components/ui/status-line";
import type { AgreementPage } from "@/lib/agreement/queries/agreement";
import { formatDay } from "@/lib/core/dates";
import { BudgetSection } from "./budget-section";
import { GoalSection } from "./goal-section";
import { StandingSection } from "./standing-section";

/** `open` is the form the address asks for: a goal's id, "baru", "anggaran"; `removing` the goal to be removed. */
type Props = { page: AgreementPage; open: string | null; removing: string | null };

/** One agreement in the order of its printed form: goals with indicators and targets, then the money. */
export function AgreementView({ page, open, removing }: Props) {
  const { head } = page;
  const title = `Perjanjian Kinerja ${head.year}: ${head.unitName}`;
  return (
    <>
      <Breadcrumb
        parents={[{ href: `/perjanjian-kinerja?tahun=${head.year}`, label: "Perjanjian Kinerja" }]}
        current={head.unitName}
      />
      <PageHead
        title={title}
        status={
          head.isDraft ? (
            <StatusLine tone="due">
              Rancangan. Boleh dipakai menyusun SKP sampai dokumen tahun ini ditetapkan.
            </StatusLine>
          ) : (
            <StatusLine tone="done">
              Ditetapkan{head.signedOn && ` ${formatDay(head.signedOn)}`}.
              {head.periodState === "CLOSED" && " Tahunnya sudah ditutup."}
            </StatusLine>
          )
        }
        quiet={
          <>
            <ButtonLink tone="quiet" href={`/pohon-kinerja?unit=${head.unitId}&tahun=${head.year}`}>
              Lihat pada pohon kinerja
            </ButtonLink>
            <ButtonLink tone="quiet" href={`/pohon-kinerja/cakupan?unit=${head.unitId}`}>
              Lihat cakupannya
            </ButtonLink>
          </>
        }
      />
      <GoalSection page={page} open={open} removing={removing} />
      <BudgetSection page={page} open={open === "anggaran"} />
      <StandingSection page={page} />
    </>
  );
}
