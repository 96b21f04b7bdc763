import { ActionForm } from "@/components/form/action-form";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { Select } from "@/components/form/select";
import { SubmitButton } from "@/components/form/submit-button";
import { Section } from "@/components/ui/section";
import { linkAgreementAction } from "@/lib/skp/actions";
import type { SkpHead } from "@/lib/skp/queries/head";
import type { PlanPromise } from "@/lib/skp/queries/promise";

/** Choices for what the plan holds in other words: the result for a goal, the indicator for an indicator. */
export function LinkForm({ head, promise }: { head: SkpHead; promise: PlanPromise }) {
  const { missing, results } = promise;
  const free = results.filter(({ goalId }) => goalId === null);
  const resultOptions = free.map(({ id, statement }) => ({ value: id, label: statement }));
  const indicatorOptions = results
    .flatMap(({ indicators }) => indicators)
    .filter(({ goalIndicatorId }) => goalIndicatorId === null)
    .map(({ id, statement }) => ({ value: id, label: statement }));
  const goals = missing.filter(({ resultId }) => resultId === null).map(({ goal }) => goal);
  const indicators = missing.flatMap((row) => row.indicators);
  if (goals.length * resultOptions.length + indicators.length * indicatorOptions.length === 0) return null;
  return (
    <Section title="Sudah ada dengan bunyi lain" id="hubungkan">
      <ActionForm action={linkAgreementAction} id="hubungkan-form">
        <Hidden name="skpId" value={head.id} />
        <Hidden name="version" value={head.version} />
        {resultOptions.length > 0 &&
          goals.map(({ id, statement }, index) => (
            <div key={id}>
              <Hidden name={`goals.${index}.goalId`} value={id} />
              <Select
                name={`goals.${index}.resultId`}
                label={`Sasaran: ${statement}`}
                optional
                emptyLabel="Belum ada"
                options={resultOptions}
              />
            </div>
          ))}
        {indicatorOptions.length > 0 &&
          indicators.map(({ id, statement }, index) => (
            <div key={id}>
              <Hidden name={`indicators.${index}.goalIndicatorId`} value={id} />
              <Select
                name={`indicators.${index}.indicatorId`}
                label={`Indikator: ${statement}`}
                optional
                emptyLabel="Belum ada"
                options={indicatorOptions}
              />
            </div>
          ))}
        <FormButtons>
          <SubmitButton tone="secondary">Simpan kaitan</SubmitButton>
        </FormButtons>
      </ActionForm>
    </Section>
  );
}
