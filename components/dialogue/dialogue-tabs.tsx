import { Tabs } from "@/components/ui/tabs";

const TABS = { dialog: "Dialog", "tindak-lanjut": "Tindak lanjut berjalan" } as const;

export type DialogueTab = keyof typeof TABS;

/** The view an address asks for; the dialogues when it asks for none. */
export function tabOf(value: string | string[] | undefined): DialogueTab {
  return value === "tindak-lanjut" ? value : "dialog";
}

export function DialogueTabs({ current }: { current: DialogueTab }) {
  const tabs = Object.entries(TABS).map(([key, label]) => ({
    href: key === "dialog" ? "/dialog" : `/dialog?tab=${key}`,
    label,
    current: key === current,
  }));
  return <Tabs label="Dialog kinerja" tabs={tabs} />;
}
