import "server-only";
import { cache } from "react";
import type { Actor } from "@/lib/auth/actor";

/** `isDocument`: the answer is a whole page, not what the browser's router asks for to change the one it has. */
export type Visit = { actor: Actor | null; path: string; isDocument: boolean };

/** Who asked for which page and how, noted by requireSession for the rest of the request. */
export const visit = cache((): Visit => ({ actor: null, path: "", isDocument: false }));
