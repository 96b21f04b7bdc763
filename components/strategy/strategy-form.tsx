import { Hidden } from "@/components/form/hidden";
import { NumberInput } from "@/components/form/number-input";
import { SubmitButton } from "@/components/form/submit-button";
import { TextInput } from "@/components/form/text-input";
import { ButtonLink } from "@/components/ui/button";
import type { StrategyMethod } from "@/lib/db/generated/enums";
import { saveStrategyAction } from "@/lib/strategy/actions";
import { supportAddress } from "@/lib/strategy/address";
import type { Strategy } from "@/lib/strategy/content";
import { METHOD, SERVICE_STEPS } from "@/lib/strategy/labels";
import type { SupportPage } from "@/lib/strategy/page-data";
import type { Taker } from "@/lib/strategy/queries/takers";
import { PartRows } from "./part-rows";
import { strategyValues } from "./part-values";
import { ShareSum } from "./share-sum";
import { SupportForm } from "./support-form";

type Props = { page: SupportPage<Strategy>; method: StrategyMethod; takers: Taker[] };

/** The parts of one way of cascading. */
export function StrategyForm({ page, method, takers }: Props) {
  const { head, indicator, stored, draft } = page;
  const values = strategyValues(stored, draft, indicator);
  const { label, use, part, example } = METHOD[method];
  const address = supportAddress(head.id, "strategy", indicator.id);
  const divides = method === "SHARE";
  return (
    <SupportForm
      page={page}
      action={saveStrategyAction}
      address={`${address}?cara=${method}`}
      buttons={
        <>
          <SubmitButton>Simpan strategi</SubmitButton>
          {divides && (
            <SubmitButton tone="secondary" name="unfinished" value="ya">
              Simpan dulu sebagai draf
            </SubmitButton>
          )}
        </>
      }
    >
      <Hidden name="method" value={method} />
      <div className="mb-5 max-w-prose border-s-4 border-edge ps-3">
        <h2 className="text-lg">{label}</h2>
        <p>{use}</p>
        <ButtonLink tone="quiet" className="-ms-4" href={`${address}?cara=pilih`}>
          Pilih cara lain
        </ButtonLink>
        {stored !== null && stored.method !== method && (
          <p>
            Sebelumnya {METHOD[stored.method].label.toLowerCase()}. Bagian dan nama pegawai ikut; isian lain
            cara itu tidak disimpan lagi.
          </p>
        )}
      </div>
      {divides && (
        <div className="flex max-w-2xl flex-wrap gap-x-4 *:min-w-40 *:flex-1">
          <NumberInput name="total" label="Jumlah yang dibagi" defaultValue={values.total} />
          <TextInput name="unit" label="Satuan" optional defaultValue={values.unit} />
        </div>
      )}
      {divides && <ShareSum />}
      <PartRows
        rows={values.parts}
        label={part}
        help={example}
        steps={method === "SERVICE" ? SERVICE_STEPS : []}
        hasAmount={divides}
        takers={optionsOf(takers, stored)}
      />
    </SupportForm>
  );
}

/** People of today, and who took a part before. */
function optionsOf(takers: Taker[], stored: Strategy | null) {
  const known = new Map(takers.map(({ id, name, positionName }) => [id, optionText(name, positionName)]));
  for (const { employeeId, takerName, takerPosition } of stored?.parts ?? []) {
    if (employeeId === null || known.has(employeeId)) continue;
    known.set(employeeId, optionText(takerName ?? "", takerPosition));
  }
  return Array.from(known, ([value, label]) => ({ value, label }));
}

function optionText(name: string, position: string | null): string {
  return position === null ? name : `${name}, ${position}`;
}
