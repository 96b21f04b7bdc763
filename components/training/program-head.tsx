import { Breadcrumb } from "@/components/ui/breadcrumb";
import { ButtonLink } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";
import { StatusLine } from "@/components/ui/status-line";
import { formatNumber } from "@/lib/core/numbers";
import { trainingTypeLabel } from "@/lib/training/types";

type Program = {
  id: string;
  name: string;
  type: number;
  provider: string;
  hours: number;
  archivedAt: Date | null;
};

export function ProgramHead({ program }: { program: Program }) {
  const { id, name, type, provider, hours, archivedAt } = program;
  const here = `/admin/pelatihan/${id}`;
  return (
    <>
      <Breadcrumb parents={[{ href: "/admin/pelatihan", label: "Program pelatihan" }]} current={name} />
      <PageHead
        title={name}
        status={
          <StatusLine>
            {archivedAt !== null && "Diarsipkan. "}
            {trainingTypeLabel(type)}, {provider}, {formatNumber(hours)} JP.
          </StatusLine>
        }
        action={archivedAt === null && <ButtonLink href={`${here}/sesi-baru`}>Buat sesi</ButtonLink>}
        quiet={
          <>
            <ButtonLink tone="quiet" href={`${here}/ubah`}>
              Ubah program
            </ButtonLink>
            <ButtonLink tone="quiet" href={`${here}/arsip`}>
              {archivedAt === null ? "Arsipkan program" : "Pulihkan program"}
            </ButtonLink>
          </>
        }
      />
    </>
  );
}
