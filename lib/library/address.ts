import { isId } from "@/lib/core/input";
import type { Verdict } from "@/lib/library/audience";
import { VERDICT_LABEL } from "@/lib/library/labels";

type Params = Record<string, string | string[] | undefined>;

/** The first value of each parameter of an address. */
export function firstValues(params: Params): Record<string, string> {
  return Object.fromEntries(
    Object.entries(params).flatMap(([name, value]) => {
      const first = Array.isArray(value) ? value[0] : value;
      return first === undefined ? [] : [[name, first]];
    }),
  );
}

/** The verdict a preview is narrowed to, or null. */
export function parseVerdict(value: string | undefined): Verdict | null {
  return value !== undefined && Object.hasOwn(VERDICT_LABEL, value) ? (value as Verdict) : null;
}

/** What the address of the library asks for; `skpId` is the draft something is to be put into. */
export function parseLibrary(params: Params) {
  const { kata = "", jabatan = "", unit, skp } = firstValues(params);
  const asId = (text: string | undefined) => (text !== undefined && isId(text) ? text : null);
  return {
    word: kata.trim().slice(0, 200),
    positionName: jabatan.trim().slice(0, 150),
    unitId: asId(unit),
    skpId: asId(skp),
  };
}
