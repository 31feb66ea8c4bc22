// A bot of the official API over the generated types. What must not compile is marked as an error that is expected.
import type { Answers, C2CMessageBody, Endpoints, KnownPayload, Payload } from './qq.generated'

export function tell(payload: KnownPayload): string {
  switch (payload.op) {
    case 0:
      switch (payload.t) {
        case 'C2C_MESSAGE_CREATE':
          return payload.d?.content ?? ''
        case 'FRIEND_ADD': {
          // @ts-expect-error who adds the bot says nothing
          const content: string = payload.d.content
          return `${payload.d.openid} ${content}`
        }
        default:
          return ''
      }
    case 10: {
      const interval: number | string | null | undefined = payload.d?.heartbeat_interval
      return `${interval}`
    }
    default:
      return ''
  }
}

export const hello: Payload = { op: 10, d: { heartbeat_interval: 41250 } }
export const later: Payload = { op: 99, d: 1 }
// @ts-expect-error there is no such op code
export const unknown: KnownPayload = { op: 99, d: 1 }

export const body: C2CMessageBody = { content: 'hi', msg_type: 0, msg_id: '7', msg_seq: 2 }
// @ts-expect-error a text is no number
export const wrong: C2CMessageBody = { content: 7 }

/** Asks an endpoint, which its method and path tell. */
export declare function ask<E extends keyof Endpoints>(endpoint: E, parameters: Endpoints[E]): Promise<Answers[E]>

export async function send(): Promise<string | number | null | undefined> {
  const sent = await ask('POST /v2/users/{user_openid}/messages', { user_openid: 'O', body })
  // @ts-expect-error the user is missing
  await ask('POST /v2/users/{user_openid}/messages', { body })
  const { guild_id } = (await ask('GET /channels/{channel_id}', { channel_id: '5' })) ?? {}
  return sent.id ?? guild_id
}
