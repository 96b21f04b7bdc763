import { ImportBadge } from "@/components/imports/import-table";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { ButtonLink } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";
import { formatNumber } from "@/lib/core/numbers";
import { confirmationBlock } from "@/lib/imports/policy";
import type { ImportView } from "@/lib/imports/queries";

const PARENTS = [
  { href: "/admin", label: "Administrasi" },
  { href: "/admin/impor", label: "Impor data" },
];

/** Title and state of an import, and the one thing to press while it can be saved. */
export function ImportHead({ job, now }: { job: ImportView; now: Date }) {
  return (
    <>
      <Breadcrumb parents={PARENTS} current={job.fileName} />
      <PageHead
        title={job.fileName}
        status={<ImportBadge state={job.state} />}
        action={
          confirmationBlock(job, now) === null && (
            <ButtonLink href={`/admin/impor/${job.id}/simpan`}>
              Simpan {formatNumber(job.toCreate + job.toChange)} baris
            </ButtonLink>
          )
        }
      />
    </>
  );
}
