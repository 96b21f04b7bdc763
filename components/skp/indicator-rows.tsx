"use client";

import { useState, useSyncExternalStore } from "react";
import { useKnownNames } from "@/components/form/form-scope";
import { Hidden } from "@/components/form/hidden";
import { type Option, Select } from "@/components/form/select";
import { TextArea } from "@/components/form/text-area";
import { TextInput } from "@/components/form/text-input";
import { buttonClass } from "@/components/ui/button-class";
import type { IndicatorValues } from "./result-values";

/** Choices beside the indicator: aspects for staff, perspectives for leaders, none where the sentence says it all. */
export type Side = { name: "aspect" | "perspective"; label: string; options: readonly Option[] } | null;

type Props = { rows: IndicatorValues[]; side: Side; hasTarget: boolean };

const SPARE = 2;
const MAX = 30;

/** Indicator rows: two spare ones always, more and fewer with JavaScript. An emptied row is removed on saving. */
export function IndicatorRows({ rows, side, hasTarget }: Props) {
  const [added, setAdded] = useState(0);
  const [removed, setRemoved] = useState<ReadonlySet<number>>(new Set());
  const hasScript = useHasScript();
  const known = useKnownNames().map((name) => Number(/^indicators\.(\d+)\./.exec(name)?.[1] ?? -1));
  const count = Math.min(MAX, Math.max(rows.length + SPARE + added, ...known.map((index) => index + 1)));
  const all = Array.from({ length: count }, (_, index) => index);
  const shown = all.filter((index) => !removed.has(index));
  return (
    <>
      {all.map((index) => {
        const name = `indicators.${index}`;
        if (removed.has(index)) return <input key={name} type="hidden" name={`${name}.statement`} value="" />;
        return (
          <Row key={name} name={name} first={index === 0} row={rows[index]} side={side} hasTarget={hasTarget}>
            {shown.indexOf(index) + 1}
            {hasScript && (
              <button
                type="button"
                className={buttonClass("quiet")}
                aria-label={`Hapus indikator ${shown.indexOf(index) + 1}`}
                onClick={() => setRemoved(new Set([...removed, index]))}
              >
                Hapus baris
              </button>
            )}
          </Row>
        );
      })}
      {hasScript ? (
        count < MAX && (
          <button type="button" className={buttonClass("secondary")} onClick={() => setAdded(added + 1)}>
            Tambah indikator
          </button>
        )
      ) : (
        <p className="text-sm text-quiet">
          Kosongkan satu indikator untuk menghapusnya. Sesudah disimpan tersedia baris kosong lagi.
        </p>
      )}
    </>
  );
}

type RowProps = {
  name: string;
  first: boolean;
  row: IndicatorValues | undefined;
  children: React.ReactNode;
} & Omit<Props, "rows">;

function Row({ name, first, row, side, hasTarget, children }: RowProps) {
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
        {side?.name === "aspect" && (
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

const never = () => () => undefined;

/** False in the server's HTML and until the page has woken up, so that no button promises what it cannot do. */
function useHasScript(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
