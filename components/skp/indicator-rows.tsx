"use client";

import { useState, useSyncExternalStore } from "react";
import { useKnownNames } from "@/components/form/form-scope";
import { buttonClass } from "@/components/ui/button-class";
import { IndicatorRow, type Side } from "./indicator-row";
import type { IndicatorValues } from "./result-values";

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
          <IndicatorRow
            key={name}
            name={name}
            first={index === 0}
            row={rows[index]}
            side={side}
            hasTarget={hasTarget}
          >
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
          </IndicatorRow>
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

const never = () => () => undefined;

/** False in the server's HTML and until the page has woken up, so that no button promises what it cannot do. */
function useHasScript(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
