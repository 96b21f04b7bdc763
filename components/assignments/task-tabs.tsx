import { Tabs } from "@/components/ui/tabs";
import type { TaskTab } from "@/lib/assignments/queries/lists";

const LABELS: Record<TaskTab, string> = {
  saya: "Penugasan saya",
  diberikan: "Saya berikan",
  persetujuan: "Menunggu persetujuan saya",
};

/** The view an address asks for; the own tasks when it asks for none. */
export function tabOf(value: string | string[] | undefined): TaskTab {
  return value === "diberikan" || value === "persetujuan" ? value : "saya";
}

export function TaskTabs({ current }: { current: TaskTab }) {
  const tabs = (["saya", "diberikan", "persetujuan"] as const).map((tab) => ({
    href: tab === "saya" ? "/penugasan" : `/penugasan?tab=${tab}`,
    label: LABELS[tab],
    current: tab === current,
  }));
  return <Tabs label="Penugasan" tabs={tabs} />;
}
