import type { PlatformError } from 'content-models';
import { z } from 'zod';

/** What a process of the platform says to the one that started it, over the IPC channel. */
export const messageSchema = z.discriminatedUnion('type', [
  /** Work under way. `total` 0: not known yet. */
  z.object({ type: z.literal('progress'), done: z.number(), total: z.number(), label: z.string().optional() }),
  /** Everything is published: number of pages, and of documents that the projection refused. */
  z.object({ type: z.literal('ready'), pages: z.number(), refused: z.number() }),
  /** The code can work on the database, which is not touched yet. */
  z.object({ type: z.literal('database'), state: z.enum(['empty', 'pending', 'up-to-date']) }),
  /** The first account, just created. */
  z.object({ type: z.literal('administrator'), email: z.string(), password: z.string() }),
  /** A process was started, or started again. */
  z.object({ type: z.literal('process'), name: z.string(), pid: z.number() }),
  /** Both addresses answer. */
  z.object({
    type: z.literal('started'),
    siteUrl: z.string(),
    cmsUrl: z.string(),
    administrator: z.object({ email: z.string(), password: z.string() }).optional(),
  }),
  /** Why the process gives up: what an expected error says. */
  z.object({
    type: z.literal('problem'),
    message: z.string(),
    code: z.string(),
    help: z.string().optional(),
  }),
]);

export type Message = z.infer<typeof messageSchema>;

export type Problem = Extract<Message, { type: 'problem' }>;

/** Says something to the process that started this one; nothing happens when it was started by hand. */
export function tell(message: Message): void {
  if (process.connected) process.send?.(message);
}

/** Tells the process that started this one why it gives up. */
export function tellProblem({ message, code, help }: PlatformError): void {
  tell({ type: 'problem', message, code, ...(help !== undefined && { help }) });
}

/** A message of ours, or nothing: other libraries use the channel too. */
export function parseMessage(value: unknown): Message | undefined {
  const result = messageSchema.safeParse(value);
  return result.success ? result.data : undefined;
}
