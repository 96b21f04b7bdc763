import { Alert } from "@/components/ui/alert";
import type { AppraiserFacts } from "@/lib/employees/queries/appraiser";

/** On what ground this person appraises, who sets the plan of a top official, and what must be put right. */
export function AppraiserBasis({
  appraiser: { basis, fault, approver, isFinal },
}: {
  appraiser: AppraiserFacts;
}) {
  return (
    <>
      {basis !== null && (
        <p className="mt-2 max-w-prose">
          {basis.sentence} <span className="text-quiet">(PermenPANRB 6/2022, {basis.article})</span>
        </p>
      )}
      {approver !== null && (
        <p className="mt-2 max-w-prose">
          SKP pada jabatan ini disetujui dan ditetapkan {approver.approver}
          {isFinal && "; hasil evaluasinya bersifat final"}.{" "}
          <span className="text-quiet">(PermenPANRB 6/2022, {approver.article})</span>
        </p>
      )}
      {fault !== null && (
        <div className="mt-3">
          <Alert tone="warning" title="Pejabat penilai perlu dibetulkan">
            {fault}
          </Alert>
        </div>
      )}
    </>
  );
}
