import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { authOptions } from "@/lib/auth/options";
import { messageOf } from "@/lib/core/messages";
import { isSameOrigin } from "@/lib/core/origin";

type Context = { params: Promise<{ nextauth: string[] }> };

const handler = (request: NextRequest, context: Context): Promise<Response> =>
  NextAuth(request, context, authOptions);

export const GET = handler;

/** Writes come from our own pages only, as in every action. */
export async function POST(request: NextRequest, context: Context): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response(messageOf("ORIGIN"), { status: 403 });
  return handler(request, context);
}
