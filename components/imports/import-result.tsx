import type { SearchParams } from "@/components/ui/page-links";
import type { Zone } from "@/lib/core/dates";
import type { getImportPage } from "@/lib/imports/queries";
import { ImportHead } from "./import-head";
import { ImportStatus } from "./import-status";
import { ImportSummary } from "./import-summary";
import { RowSection } from "./row-section";

type Props = {
  found: NonNullable<Awaited<ReturnType<typeof getImportPage>>>;
  page: number;
  params: SearchParams;
  zone: Zone;
};

/** What a file would do, or has done, whatever it holds. */
export function ImportResult({ found, page, params, zone }: Props) {
  const now = new Date();
  return (
    <>
      <ImportHead job={found.job} now={now} />
      <ImportStatus job={found.job} now={now} zone={zone} />
      <ImportSummary job={found.job} zone={zone} />
      <RowSection {...found} page={page} params={params} />
    </>
  );
}
