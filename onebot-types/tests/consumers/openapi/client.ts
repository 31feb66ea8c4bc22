// Clients over the types of the OpenAPI documents. What must not compile is marked as an error that is expected.
import type { components, paths as official } from './qq.generated'
import type { components as onebot, paths } from './v11.generated'

type Body<Operation> = Operation extends { requestBody?: { content: { 'application/json': infer B } } } ? B : never
type Answer<Operation> = Operation extends { responses: { 200: { content: { 'application/json': infer A } } } } ? A : never

export const ban: Body<paths['/set_group_ban']['post']> = { group_id: 1, user_id: '2', duration: 60 }
// @ts-expect-error nobody is banned
export const nobody: Body<paths['/set_group_ban']['post']> = { group_id: 1 }
export const nickname = (answer: Answer<paths['/get_login_info']['post']>): string | null | undefined => answer.data?.nickname

export function text(segment: onebot['schemas']['KnownSegment']): string {
  // @ts-expect-error not every segment has a text
  segment.data.text
  return segment.type === 'text' ? segment.data.text : ''
}

type Send = official['/v2/users/{user_openid}/messages']['post']
export const user: Send['parameters']['path'] = { user_openid: 'O' }
export const message: Body<Send> = { content: 'hi', msg_type: 0 }
export const sent = (answer: Answer<Send>): string | number | null | undefined => answer.id
export const page: official['/guilds/{guild_id}/members']['get']['parameters']['query'] = { after: '0', limit: 400 }

export function friend(payload: components['schemas']['DispatchPayload']): string | number | undefined {
  return payload.t === 'FRIEND_ADD' ? payload.d.openid : undefined
}
