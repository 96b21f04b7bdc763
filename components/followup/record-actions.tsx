import { ButtonLink } from "@/components/ui/button";
import type { RecordPage } from "@/lib/followup/queries/record";

/** What a leader or HR may begin from a person's record. */
export function RecordActions({ page: { person, canNominate, canSanction } }: { page: RecordPage }) {
  return (
    <>
      {canNominate && (
        <ButtonLink tone="quiet" href={`/penghargaan/usul?pegawai=${person.employeeId}`}>
          Usulkan penghargaan
        </ButtonLink>
      )}
      {canSanction && (
        <ButtonLink tone="quiet" href={`/sanksi/baru?pegawai=${person.employeeId}`}>
          Catat sanksi
        </ButtonLink>
      )}
    </>
  );
}
