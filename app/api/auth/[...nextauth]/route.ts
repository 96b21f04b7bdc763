import type { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { authOptions } from "@/lib/auth/options";
import { messageOf } from "@/lib/core/messages";
import { isSameOrigin } from "@/lib/core/origin";

type Context = { params: Promise<{ nextauth: string[] }> };

/** What a page may read; next-auth answers the rest of its addresses with faults or with pages of its own. */
const READABLE = new Set(["csrf", "session", "providers", "signin", "signout", "error"]);

const handler = (request: NextRequest, context: Context): Promise<Response> =>
  NextAuth(request, context, authOptions);

export async function GET(request: NextRequest, context: Context): Promise<Response> {
  const [action = ""] = (await context.params).nextauth;
  return READABLE.has(action) ? handler(request, context) : new Response(null, { status: 404 });
}

/** Writes come from our own pages only, as in every action. */
export async function POST(request: NextRequest, context: Context): Promise<Response> {
  if (!isSameOrigin(request.headers)) return new Response(messageOf("ORIGIN"), { status: 403 });
  return handler(request, context);
}
