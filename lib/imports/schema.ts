import { z } from "zod";
import { count, id } from "@/lib/core/input";

const CHOOSE_FILE = "Pilih berkas CSV atau XLSX yang ada isinya.";

export const uploadInput = z.object({
  file: z.instanceof(File, { error: CHOOSE_FILE }).refine((file) => file.size > 0, CHOOSE_FILE),
});

export const importInput = z.object({ importId: id });
export const confirmInput = z.object({ importId: id, version: count });
