import { Badge, type Tone } from "@/components/ui/badge";
import type { Column } from "@/components/ui/data-table";
import { COVERAGE_HELP, COVERAGE_LABEL } from "@/lib/lineage/labels";
import type { CoveredGoal, UnitBelow } from "@/lib/lineage/queries/coverage";
import type { Coverage } from "@/lib/lineage/rules/coverage";

const TONE: Record<Coverage, Tone> = { NONE: "error", PART: "due", HEAD_ONLY: "due", COVERED: "done" };

export const GOAL_COLUMNS: Column<CoveredGoal>[] = [
  {
    key: "statement",
    header: "Sasaran",
    cell: ({ code, statement }) => (code === null ? statement : `${code}: ${statement}`),
  },
  {
    key: "coverage",
    header: "Cakupan",
    cell: ({ coverage }) => (
      <>
        <Badge tone={TONE[coverage]}>{COVERAGE_LABEL[coverage]}</Badge>
        <p className="mt-1 text-sm text-quiet">{COVERAGE_HELP[coverage]}</p>
      </>
    ),
  },
  {
    key: "indicators",
    header: "Indikator di SKP kepala",
    align: "end",
    cell: ({ taken, indicators, headPlans }) =>
      headPlans ? `${taken} dari ${indicators}` : "Kepala tanpa SKP",
  },
  { key: "people", header: "Pegawai", align: "end", cell: ({ people }) => people },
  {
    key: "children",
    header: "Sasaran unit di bawah",
    align: "end",
    cell: ({ children }) => children,
  },
];

export const UNIT_COLUMNS: Column<UnitBelow>[] = [
  { key: "name", header: "Unit", cell: ({ name }) => name },
  { key: "goals", header: "Sasaran", align: "end", cell: ({ goals }) => goals },
  {
    key: "taken",
    header: "Sudah di SKP kepala",
    align: "end",
    cell: ({ taken, goals }) => (goals === 0 ? "Belum ada sasaran" : `${taken} dari ${goals}`),
  },
];
