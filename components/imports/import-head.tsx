import { ImportBadge } from "@/components/imports/import-table";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { ButtonLink } from "@/components/ui/button";
import { PageHead } from "@/components/ui/page-head";
import { formatNumber } from "@/lib/core/numbers";
import { KIND_PAGES, KIND_PATHS } from "@/lib/imports/labels";
import { confirmationBlock } from "@/lib/imports/policy";
import type { ImportView } from "@/lib/imports/queries";

/** Title and state of an import, and the one thing to press while it can be saved. */
export function ImportHead({ job, now }: { job: ImportView; now: Date }) {
  const list = KIND_PATHS[job.kind];
  const parents = [
    { href: "/admin", label: "Administrasi" },
    { href: list, label: KIND_PAGES[job.kind] },
  ];
  return (
    <>
      <Breadcrumb parents={parents} current={job.fileName} />
      <PageHead
        title={job.fileName}
        status={<ImportBadge state={job.state} />}
        action={
          confirmationBlock(job, now) === null && (
            <ButtonLink href={`${list}/${job.id}/simpan`}>
              Simpan {formatNumber(job.toCreate + job.toChange)} baris
            </ButtonLink>
          )
        }
      />
    </>
  );
}
