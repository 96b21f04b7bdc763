/** A base backup: what it needs of the WAL (bytes from the beginning) and when it was complete. */
export type Base = { name: string; timeline: number; start: bigint; end: bigint; endedAt: Date };
export type Ancestor = { id: number; end: bigint; whole: boolean };
/** One life of the data: 1, and one more with every restore. `parents` oldest first. */
export type Timeline = { id: number; parents: Ancestor[]; born?: Date };

export function parseMoment(text: string): Date | undefined;
export function formatMoment(moment: Date, offset?: number): string;
export function stampOf(moment: Date): string;
export function positionOf(lsn: string): bigint;
export function segmentOf(position: bigint): number;
export function walName(timeline: number, segment: number): string;
export function parseWalName(name: string): { timeline: number; segment: number } | undefined;
export function parseHistory(text: string): Ancestor[];
export function timelineAt(timelines: Timeline[], moment?: Date): Timeline;
export function chooseBase(bases: Base[], timeline: Timeline, moment?: Date): Base | undefined;
export function liesOn(base: Base, timeline: Timeline): boolean;
export function newestSegment(timeline: Timeline, names: string[]): number;
export function missingSegments(base: Base, timeline: Timeline, names: string[]): string[];
export function removableWal(names: string[], bases: Base[]): string[];
