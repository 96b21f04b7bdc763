import { Tabs } from "@/components/ui/tabs";
import type { AgencyActor } from "@/lib/auth/actor";
import { canDefineAwards, hasLists } from "@/lib/followup/policy";

type View = "umum" | "usulan" | "suksesi" | "pengembangan" | "jenis";

/** Announcements for everybody, nominations and lists for who leads or keeps people. */
export function AwardTabs({ actor, current }: { actor: AgencyActor; current: View }) {
  const lists = hasLists(actor);
  const views: { view: View; href: string; label: string; shown: boolean }[] = [
    { view: "umum", href: "/penghargaan", label: "Pengumuman", shown: true },
    { view: "usulan", href: "/penghargaan/usulan", label: "Usulan", shown: lists },
    { view: "suksesi", href: "/penghargaan/prioritas", label: "Prioritas suksesi", shown: lists },
    {
      view: "pengembangan",
      href: "/penghargaan/prioritas?daftar=pengembangan",
      label: "Prioritas pengembangan",
      shown: lists,
    },
    { view: "jenis", href: "/penghargaan/jenis", label: "Jenis penghargaan", shown: canDefineAwards(actor) },
  ];
  const tabs = views
    .filter(({ shown }) => shown)
    .map(({ view, href, label }) => ({ href, label, current: view === current }));
  return tabs.length > 1 ? <Tabs label="Penghargaan" tabs={tabs} /> : null;
}
