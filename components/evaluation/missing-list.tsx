import { Link } from "@/components/ui/link";
import { PageHead } from "@/components/ui/page-head";
import { StatusLine } from "@/components/ui/status-line";
import type { EvaluationRecord } from "@/lib/evaluation/record";
import type { Missing } from "@/lib/evaluation/rules/completeness";

/** What is to be completed before the decision, each with its place. */
export function MissingList({ record, missing }: { record: EvaluationRecord; missing: Missing[] }) {
  return (
    <>
      <PageHead
        title={`Belum dapat ditetapkan: ${record.employeeName}`}
        status={<StatusLine tone="due">{`${missing.length} hal perlu dilengkapi lebih dahulu.`}</StatusLine>}
      />
      <ul className="divide-y divide-line border-y border-line">
        {missing.map(({ step, text }) => (
          <li key={text}>
            <Link
              href={`/evaluasi/${record.id}/nilai?bagian=${step}`}
              className="flex min-h-11 items-center px-2 hover:bg-wash"
            >
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
