import { unreachable } from '@talon/shared/domain/decider.ts';
import type { FieldProblem } from '@talon/shared/locale/problems.ts';
import type { FastifySchemaCompiler } from 'fastify';
import type { z } from 'zod';
import { Fault, type FieldError } from './fault.ts';

type Issue = z.core.$ZodIssue;

/** More faults than this in one request are noise: the first ones are named. */
const mostErrors = 50;

const prefixes: Readonly<Record<string, string>> = {
  body: '',
  querystring: 'query.',
  params: 'path.',
  headers: 'header.',
};

function field(prefix: string, path: readonly PropertyKey[]): string {
  const joined = path.map((part) => String(part).slice(0, 64)).join('.');
  if (joined !== '') return `${prefix}${joined}`;
  return prefix === '' ? 'body' : prefix.slice(0, -1);
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const part of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, part);
  }
  return value;
}

function problemOf(
  issue: Issue,
  data: unknown,
): Pick<FieldError, 'params'> & { code: FieldProblem } {
  switch (issue.code) {
    case 'invalid_type':
      return valueAt(data, issue.path) === undefined
        ? { code: 'required' }
        : { code: 'wrong_type', params: { expected: issue.expected } };
    case 'too_small':
      return { code: 'too_small', params: { limit: String(issue.minimum) } };
    case 'too_big':
      return { code: 'too_big', params: { limit: String(issue.maximum) } };
    case 'invalid_format':
      return { code: 'invalid_format' };
    case 'invalid_value':
      return { code: valueAt(data, issue.path) === undefined ? 'required' : 'not_allowed' };
    case 'invalid_union':
      return { code: valueAt(data, issue.path) === undefined ? 'required' : 'invalid' };
    case 'unrecognized_keys':
      return { code: 'unknown_field' };
    case 'not_multiple_of':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      return { code: 'invalid' };
    default:
      return unreachable(issue);
  }
}

/** Every wrong field of a parsed request with its path and a stable code. */
export function fieldErrors(
  issues: readonly Issue[],
  data: unknown,
  prefix = '',
): readonly FieldError[] {
  const found: FieldError[] = [];
  for (const issue of issues.slice(0, mostErrors)) {
    const paths =
      issue.code === 'unrecognized_keys'
        ? issue.keys.slice(0, mostErrors).map((key) => [...issue.path, key])
        : [issue.path];
    const problem = problemOf(issue, data);
    for (const path of paths) {
      found.push({ field: field(prefix, path), message: issue.message, ...problem });
    }
  }
  return found.slice(0, mostErrors);
}

/** The API's validator: a wrong request becomes one Fault that names every field. */
export const validatorCompiler: FastifySchemaCompiler<z.ZodType> = ({ schema, httpPart }) => {
  const prefix = prefixes[httpPart ?? 'body'] ?? '';
  return (data: unknown) => {
    const result = schema.safeParse(data);
    if (result.success) return { value: result.data };
    const errors = fieldErrors(result.error.issues, data, prefix);
    return { error: new Fault('validation_failed', { errors }) };
  };
};
