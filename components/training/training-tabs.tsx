import type { SearchParams } from "@/components/ui/page-links";
import { withParam } from "@/components/ui/page-links";
import { Tabs } from "@/components/ui/tabs";

const TABS = { sesi: "Sesi yang akan datang", riwayat: "Riwayat" } as const;

export type TrainingTab = keyof typeof TABS;

/** The view an address asks for; coming sessions when it asks for none. */
export function tabOf(value: string | string[] | undefined): TrainingTab {
  return value === "riwayat" ? value : "sesi";
}

export function TrainingTabs({ current, params }: { current: TrainingTab; params: SearchParams }) {
  const person = { pegawai: params.pegawai };
  const tabs = Object.entries(TABS).map(([key, label]) => ({
    href: withParam("/pelatihan", person, "tab", key === "sesi" ? "" : key),
    label,
    current: key === current,
  }));
  return <Tabs label="Pelatihan" tabs={tabs} />;
}
