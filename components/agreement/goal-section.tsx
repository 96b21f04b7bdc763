import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Section } from "@/components/ui/section";
import type { AgreementPage } from "@/lib/agreement/queries/agreement";
import { GoalForm } from "./goal-form";
import { GoalRow } from "./goal-row";

type Props = { page: AgreementPage; open: string | null; removing: string | null };

/** The goals of one agreement; the open one is a form in the same place. */
export function GoalSection({ page, open, removing }: Props) {
  const { head, goals, actions, choices } = page;
  const editable = actions.includes("EDIT");
  const adding = editable && open === "baru";
  return (
    <Section title="Sasaran" id="sasaran">
      {goals.length === 0 && !adding && (
        <EmptyState title="Perjanjian ini belum memuat sasaran.">
          <p>
            {editable
              ? "Tulis sasaran pertama unit, dengan indikator dan targetnya."
              : "Pimpinan unit atau pengelola kepegawaian yang menulisnya."}
          </p>
        </EmptyState>
      )}
      <ol className="divide-y divide-line">
        {goals.map((goal, index) => (
          <li key={goal.id} id={`sasaran-${goal.id}`} className="py-4 first:pt-0">
            {editable && open === goal.id && choices !== null ? (
              <GoalForm page={page} goal={goal} choices={choices} />
            ) : (
              <GoalRow
                agreementId={head.id}
                goal={goal}
                number={index + 1}
                editable={editable}
                removing={editable && removing === goal.id}
                isFirst={index === 0}
                isLast={index === goals.length - 1}
              />
            )}
          </li>
        ))}
      </ol>
      {adding && choices !== null && (
        <div id="baru" className="py-4">
          <GoalForm page={page} goal={null} choices={choices} />
        </div>
      )}
      {editable && !adding && (
        <div className="mt-4">
          <ButtonLink
            tone={goals.length === 0 ? "primary" : "secondary"}
            href={`/perjanjian-kinerja/${head.id}?ubah=baru#baru`}
          >
            Tambah sasaran
          </ButtonLink>
        </div>
      )}
    </Section>
  );
}
