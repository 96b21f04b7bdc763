import { Tabs } from "@/components/ui/tabs";

const TABS = { diterima: "Saya terima", diminta: "Diminta dari saya", diberikan: "Saya berikan" } as const;

export type FeedbackTab = keyof typeof TABS;

/** The view an address asks for; received feedback when it asks for none. */
export function tabOf(value: string | string[] | undefined): FeedbackTab {
  return value === "diminta" || value === "diberikan" ? value : "diterima";
}

export function FeedbackTabs({ current }: { current: FeedbackTab }) {
  const tabs = Object.entries(TABS).map(([key, label]) => ({
    href: `/umpan-balik?tab=${key}`,
    label,
    current: key === current,
  }));
  return <Tabs label="Umpan balik" tabs={tabs} />;
}
