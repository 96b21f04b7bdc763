import { health } from "@/lib/db/health";

export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  const report = await health();
  return Response.json(report, {
    status: report.database === "up" ? 200 : 503,
    headers: { "Cache-Control": "no-store" },
  });
}
