/** One validator a schema. Made by "npm run generate": do not edit. */

import type { ErrorObject } from 'ajv'
import type { SourceTypes } from './source-types.generated.ts'

export interface Validator<Name extends keyof SourceTypes> {
  (data: unknown): data is SourceTypes[Name]
  errors?: readonly ErrorObject[] | null
}

export declare const area: Validator<'area'>
export declare const cagType: Validator<'cag-type'>
export declare const cag: Validator<'cag'>
export declare const diagram: Validator<'diagram'>
export declare const funding: Validator<'funding'>
export declare const glossary: Validator<'glossary'>
export declare const group: Validator<'group'>
export declare const notes: Validator<'notes'>
export declare const partnership: Validator<'partnership'>
export declare const roles: Validator<'roles'>
export declare const sheet: Validator<'sheet'>
export declare const venue: Validator<'venue'>
