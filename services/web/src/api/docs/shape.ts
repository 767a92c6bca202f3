/** The parts of OpenAPI's and JSON Schema's objects that the page shows; what the document holds besides is not looked at. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  description?: string;
  enum?: unknown[];
  const?: unknown;
  format?: string;
  default?: unknown;
  example?: unknown;
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  properties?: Record<string, Schema>;
  additionalProperties?: Schema | boolean;
  required?: string[];
}

export interface Content {
  [mediaType: string]: { schema?: Schema; example?: unknown };
}

interface OperationShape {
  operationId?: string;
  tags?: string[];
  summary?: string;
  description?: string;
  parameters?: { name: string; in: string; required?: boolean; schema?: Schema; description?: string }[];
  requestBody?: { content: Content };
  responses?: Record<string, { description: string; content?: Content }>;
}

/** One operation with where it is. */
export interface Listed extends OperationShape {
  method: string;
  path: string;
}

export interface DocumentShape {
  info: { title: string; version: string; description?: string };
  tags?: { name: string; description?: string }[];
  paths?: Record<string, Record<string, OperationShape>>;
  components?: { schemas?: Record<string, Schema> };
}

/** The operations of a tag, in the document's order. */
export function operationsOf(document: DocumentShape, tag: string): Listed[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, operation]) =>
      operation.tags?.includes(tag) ? [{ ...operation, method: method.toUpperCase(), path }] : [],
    ),
  );
}

/** A schema in a few words, such as `string (date-time)`, `array of Story`, `"eq" | "gte"`. */
export function inWords(schema: Schema | undefined): string {
  if (schema === undefined) return 'any';
  if (schema.$ref) return refName(schema.$ref);
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  const several = schema.anyOf ?? schema.oneOf ?? schema.allOf;
  if (several) return several.map(inWords).join(' | ');
  const types = [schema.type ?? 'any'].flat();
  return types
    .map((type) => {
      if (type === 'array') return `array of ${inWords(schema.items)}`;
      return schema.format && type !== 'null' ? `${type} (${schema.format})` : type;
    })
    .join(' | ');
}

/** `#/components/schemas/Story` is `Story`. */
export function refName(ref: string): string {
  return ref.split('/').at(-1) ?? ref;
}

/** The fields of an object, one level of nested objects as `total.value`. */
export function fieldsOf(schema: Schema, prefix = ''): { name: string; schema: Schema; required: boolean }[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const one = { name: prefix + name, schema: field, required: schema.required?.includes(name) ?? false };
    const inner = field.properties ? field : (field.items ?? {});
    const nested = prefix === '' && inner.properties ? fieldsOf(inner, `${name}${field.items ? '[]' : ''}.`) : [];
    return [one, ...nested];
  });
}
