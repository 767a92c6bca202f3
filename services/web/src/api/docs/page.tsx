import type { VNode } from 'preact';
import type { ApiDocument } from './document.ts';
import { type Content, type DocumentShape, fieldsOf, inWords, type Listed, operationsOf, refName, type Schema } from './shape.ts';

/** The reference as a page that calls nothing outside and needs no script. */
export function Reference(props: { document: ApiDocument }): VNode {
  const document = props.document as unknown as DocumentShape;
  const { info, tags = [] } = document;
  const schemas = Object.entries(document.components?.schemas ?? {});
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>API reference · Slugline</title>
        <link rel="stylesheet" href="/docs/style.css" />
        <link rel="alternate" type="application/json" href="/openapi.json" title="OpenAPI 3.1" />
      </head>
      <body>
        <a class="skip" href="#main">
          Skip to the content
        </a>
        <header>
          <a class="brand" href="/" aria-label="Slugline, search page">
            Slugline
          </a>
          <span>API {info.version}</span>
          <a href="/openapi.json">openapi.json</a>
        </header>
        <nav aria-label="Contents">
          {tags.map((tag) => (
            <Contents key={tag.name} name={tag.name} operations={operationsOf(document, tag.name)} />
          ))}
          <a href="#schemas">Schemas</a>
        </nav>
        <main id="main" tabIndex={-1}>
          <h1>API reference</h1>
          {info.description?.split('\n\n').map((text) => (
            <p key={text}>{text}</p>
          ))}
          {tags.map((tag) => (
            <section key={tag.name} aria-labelledby={slug(tag.name)}>
              <h2 id={slug(tag.name)}>{tag.name}</h2>
              <p>{tag.description}</p>
              {operationsOf(document, tag.name).map((operation) => (
                <OperationSection key={operation.operationId} operation={operation} />
              ))}
            </section>
          ))}
          <section aria-labelledby="schemas">
            <h2 id="schemas">Schemas</h2>
            {schemas.map(([name, schema]) => (
              <SchemaSection key={name} name={name} schema={schema} />
            ))}
          </section>
        </main>
      </body>
    </html>
  );
}

function slug(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

function Contents(props: { name: string; operations: Listed[] }): VNode {
  return (
    <>
      <a href={`#${slug(props.name)}`}>{props.name}</a>
      <ul>
        {props.operations.map((operation) => (
          <li key={operation.operationId}>
            <a href={`#${operation.operationId}`}>{operation.summary}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

function OperationSection(props: { operation: Listed }): VNode {
  const { operation } = props;
  const { parameters = [], responses = {} } = operation;
  return (
    <article aria-labelledby={operation.operationId ?? ''}>
      <h3 id={operation.operationId}>{operation.summary}</h3>
      <p class="request">
        <strong>{operation.method}</strong> <code>{operation.path}</code>
      </p>
      {operation.description && <Prose text={operation.description} />}
      {parameters.length > 0 && (
        <FieldTable
          caption="Parameters"
          of={operation.summary ?? ''}
          rows={parameters.map(({ name, in: place, required = false, schema = {}, description }) => ({
            name: place === 'path' ? `{${name}}` : name,
            required,
            schema: { ...schema, ...(description ? { description } : {}) },
          }))}
        />
      )}
      {operation.requestBody && <Bodies title="Body" content={operation.requestBody.content} />}
      <h4>Answers</h4>
      <dl>
        {Object.entries(responses).map(([status, answer]) => (
          <div key={status}>
            <dt>{status}</dt>
            <dd>
              <Prose text={answer.description} />
              {answer.content && <Bodies content={answer.content} />}
            </dd>
          </div>
        ))}
      </dl>
    </article>
  );
}

/** What is sent or answered: the media type and its schema, with an example where the operation has its own. */
function Bodies(props: { title?: string; content: Content }): VNode {
  return (
    <>
      {props.title && <h4>{props.title}</h4>}
      {Object.entries(props.content).map(([type, { schema, example }]) => (
        <div key={type}>
          <p class="media">
            <code>{type}</code>: <SchemaLink schema={schema} />
          </p>
          {example !== undefined && <Example value={example} />}
        </div>
      ))}
    </>
  );
}

function SchemaLink(props: { schema: Schema | undefined }): VNode {
  const ref = props.schema?.$ref ?? props.schema?.items?.$ref;
  const words = inWords(props.schema);
  return ref === undefined ? <span>{words}</span> : <a href={`#schema-${refName(ref)}`}>{words}</a>;
}

function SchemaSection(props: { name: string; schema: Schema }): VNode {
  const { name, schema } = props;
  return (
    <article aria-labelledby={`schema-${name}`}>
      <h3 id={`schema-${name}`}>{name}</h3>
      {schema.description && <Prose text={schema.description} />}
      <FieldTable caption={`Fields of ${name}`} rows={fieldsOf(schema)} />
      {schema.example !== undefined && <Example value={schema.example} />}
    </article>
  );
}

function FieldTable(props: { caption: string; of?: string; rows: { name: string; schema: Schema; required: boolean }[] }): VNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region must be reachable by keyboard
    <section class="table" aria-label={props.of ? `${props.caption}: ${props.of}` : props.caption} tabIndex={0}>
      <table>
        <caption>{props.caption}</caption>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Form</th>
            <th scope="col">Meaning</th>
          </tr>
        </thead>
        <tbody>
          {props.rows.map((row) => (
            <tr key={row.name}>
              <th scope="row">
                <code>{row.name}</code>
                {row.required ? '' : ' (optional)'}
              </th>
              <td>
                <SchemaLink schema={row.schema} />
              </td>
              <td>
                <Prose text={meaning(row.schema)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function meaning(schema: Schema): string {
  const example =
    schema.example === undefined || typeof schema.example === 'object' ? [schema.example].flat(2)[0] : schema.example;
  return [
    schema.description ?? '',
    schema.default === undefined ? '' : `Default: \`${String(schema.default)}\`.`,
    typeof example === 'string' || typeof example === 'number' ? `Such as \`${example}\`.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function Example(props: { value: unknown }): VNode {
  return (
    <details>
      <summary>Example</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region must be reachable by keyboard */}
      <pre tabIndex={0}>{JSON.stringify(props.value, null, 2)}</pre>
    </details>
  );
}

/** Text in which `backticks` mark code. */
function Prose(props: { text: string }): VNode {
  const parts = props.text.split('`');
  return <span class="prose">{parts.map((part, index) => (index % 2 === 1 ? <code key={part}>{part}</code> : part))}</span>;
}
