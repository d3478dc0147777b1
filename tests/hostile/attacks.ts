import type { Operation, Schema } from './operations.ts';
import { leastOf, namesOf, sampleOf } from './sample-value.ts';

/** One hostile request. `field` is what its refusal must name, null where it is refused unread. */
export interface Attack {
  readonly what: string;
  readonly path: string;
  readonly payload?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly field: string | null;
  /** Free text that is asked for may be looked for, and nothing more. */
  readonly mayPass?: boolean;
}

export const injections = [
  "'; drop table events; --",
  '../../../../etc/passwd',
  '<script>alert(1)</script>',
  '\u0000',
  '\ud800',
  '\u202e\u0301\uffff',
  '{{7*7}}<%= 7*7 %>',
  'a'.repeat(5000),
] as const;

const wrongTypes: readonly unknown[] = [null, true, 12345.678, 'x\u0000', [], {}, [[[]]], 1e308];

const json = { 'content-type': 'application/json' };

export function attacksOn(operation: Operation): readonly Attack[] {
  const path = pathWith(operation, {});
  return [
    ...pathAttacks(operation),
    ...queryAttacks(operation, path),
    ...(operation.body === null ? [] : bodyAttacks(path, operation.body)),
    ...(operation.body === null ? [] : envelopeAttacks(path, operation.body)),
    ...(operation.method === 'POST' ? keyAttacks(path, operation.body) : []),
  ];
}

export function pathWith(operation: Operation, wrong: Readonly<Record<string, string>>): string {
  const fitting = (name: string): string => {
    const known = operation.parameters.find((one) => one.in === 'path' && one.name === name);
    return String(sampleOf(known?.schema ?? { type: 'string' }));
  };
  return operation.path.replace(/\{(\w+)\}/g, (_, name: string) => wrong[name] ?? fitting(name));
}

function pathAttacks(operation: Operation): readonly Attack[] {
  const payload = leastBodyOf(operation);
  const names = operation.parameters.filter((one) => one.in === 'path').map(({ name }) => name);
  const bad = [...injections, '%00', ' ', 'ї', 'a'.repeat(65)].filter((text) => text !== '\ud800');
  return names.flatMap((name) => [
    ...bad.map((text) => ({
      what: `path ${name} = ${JSON.stringify(text).slice(0, 30)}`,
      path: pathWith(operation, { [name]: encodeURIComponent(text) }),
      field: text.length > 200 ? null : `path.${name}`,
      ...(payload === undefined ? {} : { payload, headers: json }),
    })),
    {
      what: `path ${name} is not UTF-8`,
      path: pathWith(operation, { [name]: '%ff%fe' }),
      field: null,
    },
  ]);
}

/** A body in which nothing is wrong, for attacks on the address. */
const leastBodyOf = ({ body }: Operation): string | undefined =>
  body === null ? undefined : JSON.stringify(leastOf(body));

/** Some parameters are lists, which a query string says by repeating them. */
function isSingle({ schema }: Operation['parameters'][number]): boolean {
  return !JSON.stringify(schema).includes('"type":"array"');
}

function queryAttacks(operation: Operation, path: string): readonly Attack[] {
  const known = operation.parameters.filter((one) => one.in === 'query');
  if (known.length === 0) return [];
  const payload = leastBodyOf(operation);
  const send = payload === undefined ? {} : { payload, headers: json };
  return [
    { what: 'unknown query', path: `${path}?hostile=1`, field: 'query.hostile', ...send },
    ...known.filter(isSingle).map(({ name }) => ({
      what: `query ${name} twice`,
      path: `${path}?${name}=a&${name}=b`,
      field: `query.${name}`,
      ...send,
    })),
    ...known.flatMap(({ name, schema }) =>
      textsFor(operation, schema).map((text) => ({
        what: `query ${name} = ${JSON.stringify(text).slice(0, 30)}`,
        path: `${path}?${name}=${encodeURIComponent(text)}`,
        field: fitsQuery(schema, text) ? null : `query.${name}`,
        mayPass: fitsQuery(schema, text),
        ...send,
      })),
    ),
  ];
}

/** Looking there changes nothing. Files taken away and looks at the audit log stand in that log. */
const isIdle = ({ method, path }: Operation): boolean =>
  method === 'GET' && !/\/(?:file|export|audit)$|\.csv$/.test(path);

/** Injections, and numbers by one out of range; what fits is tried only where nothing is changed. */
function textsFor(operation: Operation, schema: Schema): readonly string[] {
  const numbers = outOfBounds(schema).filter((value) => typeof value === 'number');
  const texts = [...injections, ...numbers.map(String), '1e308'];
  return texts
    .filter((text) => text !== '\ud800')
    .filter((text) => isIdle(operation) || !fitsQuery(schema, text));
}

/** In an address a number is text, and one of a list stands for the list. */
function fitsQuery(schema: Schema, text: string): boolean {
  if (schema.anyOf !== undefined) return schema.anyOf.some((one) => fitsQuery(one, text));
  if (schema.type === 'array') return fitsQuery(schema.items ?? {}, text);
  const isNumber = schema.type === 'integer' || schema.type === 'number';
  return accepts(schema, isNumber ? Number(text) : text);
}

/** Every field of the body, one at a time: each wrong type, out of bounds, absent, and one too many. */
function bodyAttacks(path: string, schema: Schema): readonly Attack[] {
  const attack = (what: string, body: unknown, field: string): Attack => ({
    what,
    path,
    payload: JSON.stringify(body),
    headers: json,
    field,
  });
  const wholes = [null, [], 'text', 5, true].map((body) =>
    attack(`body is ${JSON.stringify(body)}`, body, 'body'),
  );
  const found = [...wholes];
  for (const spot of spotsOf(schema, sampleOf(schema), [])) {
    const name = spot.path.join('.');
    // What an item of a list holds is tried with less: a whole settings page is lists of lists.
    for (const wrong of wrongFor(spot.schema, spot.path.includes('0'))) {
      const what = `${name} = ${JSON.stringify(wrong)?.slice(0, 40)}`;
      found.push(attack(what, put(sampleOf(schema), spot.path, wrong), name));
    }
    if (spot.isRequired) {
      found.push(attack(`${name} absent`, put(sampleOf(schema), spot.path, undefined), name));
    }
  }
  for (const path of objectsOf(schema, sampleOf(schema), [])) {
    const name = [...path, 'hostile'].join('.');
    const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`;
    found.push(attack(`${name} unknown`, put(sampleOf(schema), [...path, 'hostile'], 1), name));
    if (path.length > 0) continue;
    const whole = JSON.stringify(put(sampleOf(schema), ['hostile'], 0));
    const payload = whole.replace(/"hostile":0/, `"hostile":${deep}`);
    found.push({
      what: 'unknown and deep',
      path: attack('', {}, '').path,
      payload,
      headers: json,
      field: 'hostile',
    });
  }
  return found;
}

interface Spot {
  readonly path: readonly string[];
  readonly schema: Schema;
  readonly isRequired: boolean;
}

function variantOf(schema: Schema): Schema {
  return schema.anyOf?.[0] ?? schema;
}

function spotsOf(schema: Schema, value: unknown, path: readonly string[]): readonly Spot[] {
  const shape = variantOf(schema);
  if (Array.isArray(value) && shape.items !== undefined) {
    return value.length === 0 ? [] : spotsOf(shape.items, value[0], [...path, '0']);
  }
  const filled = namesOf(shape);
  return Object.entries(shape.properties ?? {}).flatMap(([name, inner]) => {
    const here = { path: [...path, name], schema: inner };
    const isRequired = shape.required?.includes(name) ?? false;
    const below = filled.includes(name) ? spotsOf(inner, sampleOf(inner), here.path) : [];
    return [{ ...here, isRequired }, ...below];
  });
}

function objectsOf(schema: Schema, value: unknown, path: readonly string[]): readonly string[][] {
  const shape = variantOf(schema);
  if (Array.isArray(value)) {
    const [first] = value;
    return first === undefined ? [] : [...objectsOf(shape.items ?? {}, first, [...path, '0'])];
  }
  if (shape.properties === undefined) return [];
  const below = namesOf(shape).flatMap((name) => {
    const inner = shape.properties?.[name] ?? {};
    return [...objectsOf(inner, sampleOf(inner), [...path, name])];
  });
  // A union says of an unknown field only that no variant fits.
  return schema.anyOf === undefined ? [[...path], ...below] : below;
}

/** Values that this schema refuses; free text takes any text, so there only its type is wrong. */
function wrongFor(schema: Schema, isInList: boolean): readonly unknown[] {
  const texts = [...injections, ''].filter((text) => !accepts(schema, text));
  const types = wrongTypes.filter((value) => !accepts(schema, value));
  const few = isInList ? [...types.slice(0, 2), ...texts.slice(0, 2)] : [...types, ...texts];
  return [...few, ...outOfBounds(schema)];
}

/** By one too little, too much, too long or too many. */
function outOfBounds(schema: Schema): readonly unknown[] {
  const { type, minimum, maximum, maxLength, maxItems, items } = variantOf(schema);
  const isNumber = type === 'integer' || type === 'number';
  const found: unknown[] = [];
  if (isNumber && minimum !== undefined) found.push(minimum - 1);
  if (isNumber && maximum !== undefined) found.push(maximum + 1);
  if (type === 'string' && maxLength !== undefined) found.push('x'.repeat(maxLength + 1));
  if (type === 'array' && maxItems !== undefined) {
    found.push(Array.from({ length: maxItems + 1 }, () => sampleOf(items ?? {})));
  }
  // Of a list `accepts` knows only whether it may be empty.
  return found.filter((value) => Array.isArray(value) || !accepts(schema, value));
}

function accepts(schema: Schema, value: unknown): boolean {
  if (schema.anyOf !== undefined) return schema.anyOf.some((one) => accepts(one, value));
  if (schema.const !== undefined) return value === schema.const;
  if (schema.enum !== undefined) return schema.enum.includes(value);
  switch (schema.type) {
    case 'string':
      return typeof value === 'string' && fitsText(schema, value);
    case 'integer':
      return Number.isSafeInteger(value) && inRange(schema, value);
    case 'number':
      return typeof value === 'number' && inRange(schema, value);
    case 'boolean':
      return typeof value === 'boolean';
    case 'null':
      return value === null;
    case 'array':
      return Array.isArray(value) && value.length === 0 && (schema.minItems ?? 0) === 0;
    case 'object':
      return isEmptyObject(value) && (schema.required ?? []).length === 0;
    default:
      return true;
  }
}

function fitsText({ pattern, minLength = 0, maxLength = 1e9 }: Schema, text: string): boolean {
  if (text.length < minLength || text.length > maxLength) return false;
  return pattern === undefined || new RegExp(pattern, 'u').test(text);
}

function inRange({ minimum = -1e300, maximum = 1e300 }: Schema, value: unknown): boolean {
  return typeof value === 'number' && value >= minimum && value <= maximum;
}

function isEmptyObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

/** A copy with one place changed; undefined takes the place away. */
function put(value: unknown, [step, ...rest]: readonly string[], next: unknown): unknown {
  if (step === undefined) return next;
  if (Array.isArray(value)) {
    return value.map((item, i) => (String(i) === step ? put(item, rest, next) : item));
  }
  const object = typeof value === 'object' && value !== null ? value : {};
  return { ...object, [step]: put(Reflect.get(object, step), rest, next) };
}

/** What is wrong with the message before anything in it is read. */
function envelopeAttacks(path: string, schema: Schema): readonly Attack[] {
  const payload = JSON.stringify(sampleOf(schema));
  const of = (what: string, body: string, type = 'application/json'): Attack => ({
    what,
    path,
    payload: body,
    headers: { 'content-type': type },
    field: null,
  });
  return [
    of('broken JSON', `${payload.slice(0, -1)}`),
    of('no body', ''),
    of('NUL bytes', '\u0000\u0000'),
    of('prototype', '{"__proto__":{"isAdmin":true}}'),
    of('constructor', '{"constructor":{"prototype":{"isAdmin":true}}}'),
    of('as text', payload, 'text/plain'),
    of('as a form', 'a=b', 'application/x-www-form-urlencoded'),
    of('as XML', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>', 'text/xml'),
    of('huge', `"${'a'.repeat(9 * 1024 * 1024)}"`),
    of('ten thousand deep', `${'['.repeat(10_000)}${']'.repeat(10_000)}`),
  ];
}

function keyAttacks(path: string, schema: Schema | null): readonly Attack[] {
  const payload = JSON.stringify(schema === null ? {} : sampleOf(schema));
  return ['', ' ', 'a b', 'x'.repeat(101), 'x'.repeat(8000), '\u00ff'].map((key) => ({
    what: `Idempotency-Key ${JSON.stringify(key).slice(0, 20)}`,
    path,
    payload,
    headers: { ...json, 'idempotency-key': key },
    field: null,
  }));
}
