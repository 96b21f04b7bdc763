import { Folded } from "@/components/form/folded";
import { Hidden } from "@/components/form/hidden";
import { NumberInput } from "@/components/form/number-input";
import { RadioRows } from "@/components/form/radio-rows";
import { TextArea } from "@/components/form/text-area";
import { TextInput } from "@/components/form/text-input";
import { ACCUMULATION_LABEL, ACCUMULATION_MEANING } from "@/lib/agreement/labels";
import type { GoalIndicatorRow } from "@/lib/agreement/queries/agreement";

const ROMAN = ["I", "II", "III", "IV"] as const;
const WAYS = (["LATEST", "SUM"] as const).map((value) => ({
  value,
  label: ACCUMULATION_LABEL[value],
  meaning: ACCUMULATION_MEANING[value],
}));

type Props = { index: number; row: GoalIndicatorRow | undefined };

/** The fields of one indicator; an untouched spare row is left out when saving. */
export function GoalIndicatorFields({ index, row }: Props) {
  const name = `indicators.${index}`;
  return (
    <fieldset className="mb-4 border-s-4 border-line ps-4">
      <legend className="font-semibold">Indikator {index + 1}</legend>
      <Hidden name={`${name}.id`} value={row?.id ?? ""} />
      <TextArea
        name={`${name}.statement`}
        label="Indikator kinerja utama"
        optional={index > 0}
        rows={2}
        defaultValue={row?.statement}
      />
      <div className="flex flex-wrap gap-x-4 *:min-w-40 *:flex-1">
        <TextInput
          name={`${name}.target`}
          label="Target tahun ini"
          help="Misalnya “61,95%” atau “100.000.000”."
          optional={index > 0}
          defaultValue={row?.target}
        />
        <TextInput
          name={`${name}.unit`}
          label="Satuan"
          help="Bila belum tertulis pada target."
          optional
          defaultValue={row?.unit ?? ""}
        />
      </div>
      <Folded
        summary="Trajektori per triwulan"
        names={ROMAN.map((_, at) => `${name}.quarter${at + 1}`)}
        open={row?.quarters.some((part) => part !== "")}
      >
        <RadioRows
          name={`${name}.accumulation`}
          label="Cara menghitung"
          optional
          options={WAYS}
          defaultValue={row?.accumulation ?? "LATEST"}
        />
        <div className="flex flex-wrap gap-x-4 *:min-w-32 *:flex-1">
          {ROMAN.map((quarter, at) => (
            <NumberInput
              key={quarter}
              name={`${name}.quarter${at + 1}`}
              label={`Triwulan ${quarter}`}
              optional
              defaultValue={row?.quarters[at]}
            />
          ))}
        </div>
      </Folded>
    </fieldset>
  );
}
