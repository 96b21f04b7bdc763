import { ActionForm } from "@/components/form/action-form";
import { CheckboxRow } from "@/components/form/checkbox-row";
import { FormButtons } from "@/components/form/form-buttons";
import { Hidden } from "@/components/form/hidden";
import { SubmitButton } from "@/components/form/submit-button";
import { ButtonLink } from "@/components/ui/button";
import { copyLastYearAction } from "@/lib/library/actions";
import { STANDING_LABEL } from "@/lib/library/labels";
import type { Source } from "@/lib/library/queries/source";
import { type Compared, compareYears } from "@/lib/library/rules/compare";
import { type ContentResult, type SkpContent, targetText } from "@/lib/skp/content";

type Props = { skpId: string; year: number; source: Source; before: SkpContent; now: SkpContent };

/** Last year's results, each beside what this year's plan holds; ticked ones are copied. */
export function CopyForm({ skpId, year, source, before, now }: Props) {
  const rows = compareYears(before.results, now.results);
  return (
    <ActionForm action={copyLastYearAction}>
      <Hidden name="skpId" value={skpId} />
      <Hidden name="sourceId" value={source.id} />
      <fieldset id="resultIds">
        <legend className="mb-2 text-lg">Hasil kerja {source.year}</legend>
        <ol className="divide-y divide-line border-y border-line">
          {rows.map((row) => (
            <li key={row.result.id} className="py-2">
              <Row row={row} year={year} />
            </li>
          ))}
        </ol>
      </fieldset>
      <div className="mt-6">
        {before.expectations.length > 0 && (
          <CheckboxRow
            name="expectations"
            label={`Ekspektasi perilaku (${before.expectations.length}); yang sudah ada dilewati`}
          />
        )}
        {before.terms.length > 0 && (
          <CheckboxRow
            name="terms"
            label={`Baris lampiran (${before.terms.length}); yang sudah ada dilewati`}
          />
        )}
      </div>
      <FormButtons>
        <SubmitButton pendingText="Menyalin...">Salin yang dipilih</SubmitButton>
        <ButtonLink tone="quiet" href={`/skp/${skpId}`}>
          Kembali ke SKP
        </ButtonLink>
      </FormButtons>
    </ActionForm>
  );
}

function Row({ row: { result, standing, now }, year }: { row: Compared; year: number }) {
  const taken = standing === "SAME" || standing === "CHANGED";
  return (
    <>
      {taken ? (
        <p className="py-2.5 font-semibold">{result.statement}</p>
      ) : (
        <CheckboxRow
          name="resultIds"
          value={result.id}
          label={result.statement}
          defaultChecked={standing === "NEW"}
        />
      )}
      <div className="ps-8.5">
        <Indicators result={result} />
        <p className="text-sm text-quiet">
          {STANDING_LABEL[standing]}
          {standing === "ALIKE" && now && `: ${now.statement}`}
        </p>
        {standing === "CHANGED" && now && (
          <div className="border-s-4 border-line ps-3">
            <p className="text-sm text-quiet">Di SKP {year} tertulis:</p>
            <Indicators result={now} />
          </div>
        )}
      </div>
    </>
  );
}

function Indicators({ result }: { result: ContentResult }) {
  return (
    <ul className="list-disc ps-5">
      {result.indicators.map((row) => (
        <li key={row.id}>{[row.statement, targetText(row)].filter(Boolean).join("; target ")}</li>
      ))}
    </ul>
  );
}
