import * as z from 'zod'

export const scopes = ['clip', 'review', 'admin'] as const
export const Scope = z.enum(scopes)
export type Scope = z.infer<typeof Scope>

/** The code is the one-time part of the pairing link that the service prints when it starts. */
export const PairRequest = z.object({ code: z.string().min(8).max(200), name: z.string().min(1).max(100) })
export type PairRequest = z.infer<typeof PairRequest>

export const PairResponse = z.object({ token: z.string(), scopes: z.array(Scope) })
export type PairResponse = z.infer<typeof PairResponse>
