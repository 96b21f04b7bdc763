import { Tabs } from "@/components/ui/tabs";

const VIEWS = [
  { key: "perjanjian", path: "/perjanjian-kinerja", label: "Perjanjian Kinerja" },
  { key: "renstra", path: "/perjanjian-kinerja/renstra", label: "Rencana strategis" },
  { key: "pohon", path: "/pohon-kinerja", label: "Pohon kinerja" },
  { key: "piramida", path: "/pohon-kinerja/piramida", label: "Piramida" },
  { key: "tabel", path: "/pohon-kinerja/tabel", label: "Tabel" },
  { key: "cakupan", path: "/pohon-kinerja/cakupan", label: "Cakupan" },
] as const;

type Props = { current: (typeof VIEWS)[number]["key"]; unitId?: string | null; year?: number };

/** The ways to look at what the agency promises; unit and year are kept where a view knows them. */
export function AgreementTabs({ current, unitId, year }: Props) {
  const query = new URLSearchParams();
  if (unitId) query.set("unit", unitId);
  if (year !== undefined) query.set("tahun", String(year));
  const suffix = query.size === 0 ? "" : `?${query}`;
  return (
    <Tabs
      label="Sasaran instansi"
      tabs={VIEWS.map(({ key, path, label }) => ({
        href: path.startsWith("/pohon-kinerja") ? `${path}${suffix}` : path,
        label,
        current: key === current,
      }))}
    />
  );
}
