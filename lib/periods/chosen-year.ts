import "server-only";
import { cookies } from "next/headers";
import { addressYear } from "@/lib/core/address";

/** The year chosen in the frame (the proxy keeps it from `?tahun=`); null: the current one. Never decides a right. */
export async function chosenYear(): Promise<number | null> {
  return addressYear((await cookies()).get("tahun")?.value);
}

/** The year a page of one year shows: the address says, else the frame. An empty `?tahun=` asks for the current one. */
export async function shownYear(asked: string | string[] | undefined): Promise<number | null> {
  return asked === undefined ? chosenYear() : addressYear(asked);
}
