import { formatNumber } from "@/lib/core/numbers";

type Props = {
  label: string;
  value: number;
  max: number /** "hasil", "pegawai": what is counted. */;
  unit: string;
};

/** How far, as words and a native bar: "7 dari 12 hasil". */
export function ProgressBar({ label, value, max, unit }: Props) {
  return (
    <div className="space-y-1">
      <p className="flex flex-wrap justify-between gap-x-4">
        <span>{label}</span>
        <span className="text-quiet tabular-nums">
          {formatNumber(value)} dari {formatNumber(max)} {unit}
        </span>
      </p>
      <progress
        aria-label={label}
        value={value}
        max={Math.max(max, 1)}
        className="block h-2.5 w-full appearance-none border border-edge [&::-moz-progress-bar]:bg-action [&::-webkit-progress-bar]:bg-paper [&::-webkit-progress-value]:bg-action bg-paper"
      />
    </div>
  );
}
