import { StatusLine } from "@/components/ui/status-line";
import { formatDay } from "@/lib/core/dates";
import type { UnitDetail } from "@/lib/organization/queries/unit";
import { headName } from "./unit-line";

/** Who leads the unit, or what it means that nobody does. */
export function HeadSentence({ unit }: { unit: UnitDetail }) {
  if (unit.endedOn !== null) return <StatusLine>Unit ini ditutup {formatDay(unit.endedOn)}.</StatusLine>;
  const name = headName(unit);
  if (name === null)
    return (
      <StatusLine tone="due">
        Unit ini belum punya pimpinan. Pegawainya dipimpin kepala unit di atasnya.
      </StatusLine>
    );
  return (
    <StatusLine tone="done">
      Dipimpin {name}, {unit.headPosition}.
    </StatusLine>
  );
}
