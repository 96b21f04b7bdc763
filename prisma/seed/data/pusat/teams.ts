import type { SeedTeam } from "../types";

/** A team across two directorates (invented). */
export const centralTeams: SeedTeam[] = [
  {
    by: "direktur-2",
    name: "Tim Peta Jalan Bangunan Gedung Negara",
    purpose: "Peta jalan penataan bangunan gedung negara disepakati lintas direktorat.",
    tasks: [
      {
        person: "kepala-subdirektorat-2",
        title: "Memimpin penyusunan peta jalan",
        lead: true,
        reason: "Mengelola data bangunan gedung negara.",
      },
      { person: "perancang-puu", title: "Menelaah dasar hukum peta jalan", roleName: "Penelaah hukum" },
    ],
  },
];
