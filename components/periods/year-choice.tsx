import { Button } from "@/components/ui/button";

/**
 * The year the frame is about. One year is named; of several one is chosen: a plain form that opens the present page
 * again with `?tahun=`. Drawn twice, so it holds no ids.
 */
export function YearChoice({ year, years }: { year: number; years: readonly number[] }) {
  if (years.length < 2) return <p className="font-semibold tabular-nums">Tahun {year}</p>;
  return (
    <form method="get" className="flex items-end gap-2">
      <label className="grow">
        <span className="block text-sm text-quiet">Tahun kinerja</span>
        <select name="tahun" defaultValue={year} className="control">
          {years.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      </label>
      <Button tone="secondary" type="submit">
        Pilih
      </Button>
    </form>
  );
}
