import { Hidden } from "@/components/form/hidden";
import { type Option, Select } from "@/components/form/select";
import { TextArea } from "@/components/form/text-area";
import { TextInput } from "@/components/form/text-input";
import type { IndicatorValues } from "./result-values";

/** Choices beside the indicator: aspects for staff, perspectives for leaders, none where the sentence says it all. */
export type Side = {
  name: "aspect" | "perspective";
  label: string;
  options: readonly Option[];
  /** Offers a second aspect beside the first (p.51). */
  combined?: boolean;
} | null;

type Props = {
  name: string;
  first: boolean;
  row: IndicatorValues | undefined;
  children: React.ReactNode;
} & { side: Side; hasTarget: boolean };

/** The fields of one indicator. */
export function IndicatorRow({ name, first, row, side, hasTarget, children }: Props) {
  return (
    <fieldset className="mb-4 border-s-4 border-line ps-4">
      <legend className="flex items-center gap-2 font-semibold">Indikator {children}</legend>
      <Hidden name={`${name}.id`} value={row?.id ?? ""} />
      <TextArea
        name={`${name}.statement`}
        label={hasTarget ? "Indikator" : "Indikator dan target"}
        optional={!first}
        rows={2}
        defaultValue={row?.statement}
      />
      <div className="flex flex-wrap gap-x-4 *:min-w-40 *:flex-1">
        {hasTarget && (
          <>
            <TextInput name={`${name}.target`} label="Target" optional defaultValue={row?.target} />
            <TextInput name={`${name}.unit`} label="Satuan" optional defaultValue={row?.unit} />
          </>
        )}
        {side && (
          <Select
            name={`${name}.${side.name}`}
            label={side.label}
            optional
            options={side.options}
            defaultValue={row?.[side.name]}
          />
        )}
        {side?.combined && (
          <Select
            name={`${name}.secondAspect`}
            label="Digabung dengan"
            optional
            emptyLabel="Tidak digabung"
            options={side.options}
            defaultValue={row?.secondAspect}
          />
        )}
      </div>
    </fieldset>
  );
}
