// A bot over the generated types: it reads, narrows, builds. What must not compile is marked as an error that is expected.
import type { Answers, Event, KnownEvent, KnownRequest, KnownSegment, Message, Segment } from './v11.generated'

/** The segment types that are known; TypeScript asks for each of them. */
const known: Record<KnownSegment['type'], true> = {
  text: true, face: true, mface: true, image: true, record: true, video: true, file: true, at: true, rps: true,
  dice: true, shake: true, poke: true, anonymous: true, share: true, contact: true, location: true, music: true,
  reply: true, forward: true, node: true, xml: true, json: true, markdown: true, keyboard: true, longmsg: true,
  miniapp: true, onlinefile: true, flashtransfer: true, flash_file: true, redbag: true, gift: true, cardimage: true,
  tts: true, url_quote: true, channel_quote: true,
}
const isKnown = (segment: Segment): segment is KnownSegment => segment.type in known

export function plainText(message: Message): string {
  if (typeof message === 'string') return message
  return (Array.isArray(message) ? message : [message]).map(one).join('')
}

function one(segment: Segment): string {
  if (!isKnown(segment)) return `[${segment.type}]`
  switch (segment.type) {
    case 'text': {
      const text: string = segment.data.text
      return text
    }
    case 'at':
      return `@${segment.data.qq}`
    case 'face': {
      const id: number | string = segment.data.id
      // @ts-expect-error a face has no text
      segment.data.text.trim()
      return `[face ${id}]`
    }
    default:
      return ''
  }
}

export function tell(event: KnownEvent): string {
  switch (event.post_type) {
    case 'message':
    case 'message_sent':
      return event.message_type === 'group' ? `${event.group_id}: ${plainText(event.message)}` : ''
    case 'notice':
      if (event.notice_type === 'notify' && event.sub_type === 'poke') return `${event.user_id} poked`
      return event.notice_type === 'group_ban' ? `${event.user_id}: ${event.duration}` : ''
    default:
      return ''
  }
}

export const message: Message = [{ type: 'text', data: { text: 'hi' } }, { type: 'hologram', data: { depth: 3 } }]
export const face: KnownSegment = { type: 'face', data: { id: 37 } }
// @ts-expect-error a face has an id
export const faceless: KnownSegment = { type: 'face', data: {} }
// @ts-expect-error there is no such segment
export const unknown: KnownSegment = { type: 'hologram', data: {} }
export const other: Segment = { type: 'hologram', data: {} }

export const ban: KnownRequest = { action: 'set_group_ban', params: { group_id: 1, user_id: '2', duration: 60 }, echo: 7 }
// @ts-expect-error nobody is banned
export const nobody: KnownRequest = { action: 'set_group_ban', params: { group_id: 1 } }

/** The data of the answer to an action. */
type Answer<A extends keyof Answers> = NonNullable<NonNullable<Answers[A]>['data']>
export const nickname = (data: Answer<'get_login_info'>): string | null | undefined => data.nickname
// @ts-expect-error that is no number
export const wrong = (data: Answer<'get_login_info'>): number | null | undefined => data.nickname

export const event: Event = { post_type: 'message', message_type: 'group', group_id: 1, user_id: 2, message: 'hi' }
