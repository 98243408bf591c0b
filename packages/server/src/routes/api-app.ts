import { OpenAPIHono } from '@hono/zod-openapi'
import type { ApiEnv } from '../access/scope.ts'
import { refuseFields } from '../problem/refused-fields.ts'

/** The application that routes are added to. */
export type ApiApp = OpenAPIHono<ApiEnv>

export const apiApp = (): ApiApp => new OpenAPIHono<ApiEnv>({ defaultHook: refuseFields })
