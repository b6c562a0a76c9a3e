// What can be asked of the interface, each in one line. A call knows no project until it is sent.

import { nested } from '@/lib/nested';
import { type Fields, fieldsOf, rootOf, timesIn, type Wire, wordFor } from './wire';

export type Call = (projectId: string) => Wire;

const post =
  (to: string, body: (root: string) => object): Call =>
  (projectId) => ({ method: 'POST', to, body: body(rootOf(projectId)) });

export const read =
  (path: string, query = ''): Call =>
  () => ({ method: 'GET', to: `/${path}${query && `?${query}`}` });

export const readAll = (...paths: readonly string[]): Call =>
  post(':batchGet', (root) => ({ documents: paths.map((path) => `${root}/${path}`) }));

interface Query {
  readonly of: string;
  /** Null leaves it out. */
  readonly limit?: number | null;
  readonly where?: object;
  readonly everywhere?: boolean;
  readonly more?: object;
}

const structured = ({ of, limit = 100, where, everywhere = false, more = {} }: Query) => ({
  from: [{ collectionId: of.split('/').at(-1), allDescendants: everywhere }],
  ...(where && { where }),
  ...(limit !== null && { limit }),
  ...more,
});
const above = (path: string) => path.split('/').slice(0, -1).join('/');
const under = (path: string) => path && `/${path}`;

export const query = (asked: Query): Call =>
  post(`${under(above(asked.of))}:runQuery`, () => ({ structuredQuery: structured(asked) }));

type Sum = { readonly count: object } | { readonly sum: object } | { readonly avg: object };
export const count: Sum = { count: {} };
export const sum = (fieldPath: string): Sum => ({ sum: { field: { fieldPath } } });
export const average = (fieldPath: string): Sum => ({ avg: { field: { fieldPath } } });

export const reckon = (what: Sum, asked: Query): Call =>
  post(`${under(above(asked.of))}:runAggregationQuery`, () => ({
    structuredAggregationQuery: { structuredQuery: structured(asked), aggregations: [{ alias: 'it', ...what }] },
  }));

export const is = (fieldPath: string, value: unknown, op = 'EQUAL') => ({
  fieldFilter: { field: { fieldPath }, op, value: wordFor(value) },
});
export const both = (...filters: readonly object[]) => ({ compositeFilter: { op: 'AND', filters } });
export const either = (...filters: readonly object[]) => ({ compositeFilter: { op: 'OR', filters } });

export const collectionsIn = (path: string): Call => post(`${under(path)}:listCollectionIds`, () => ({}));

/** One write of a commit. */
export type Write = (root: string) => object;
type Condition = { readonly exists: boolean } | { readonly updateTime: string };

const times = (fields: Fields) => {
  const updateTransforms = timesIn(fields).map((fieldPath) => ({ fieldPath, setToServerValue: 'REQUEST_TIME' }));
  return updateTransforms.length > 0 ? { updateTransforms } : {};
};

export const put =
  (path: string, fields: Fields, currentDocument?: Condition): Write =>
  (root) => ({
    update: { name: `${root}/${path}`, fields: fieldsOf(fields) },
    ...times(fields),
    ...(currentDocument && { currentDocument }),
  });

/** Only the named fields, also below others (`stage.frozen`); a field that is named in `gone` is taken out. */
export const patch =
  (path: string, fields: Fields, { gone = [], only }: { gone?: readonly string[]; only?: Condition } = {}): Write =>
  (root) => ({
    ...put(path, nested(fields), only ?? { exists: true })(root),
    updateMask: { fieldPaths: [...Object.keys(fieldsOf(fields)), ...gone] },
  });

export const drop =
  (path: string, currentDocument?: Condition): Write =>
  (root) => ({ delete: `${root}/${path}`, ...(currentDocument && { currentDocument }) });

export const verify =
  (path: string, currentDocument: Condition = { exists: true }): Write =>
  (root) => ({ verify: `${root}/${path}`, currentDocument });

/** Lets the server reckon the new value: `increment`, `appendMissingElements`, `setToServerValue`. */
export const transform =
  (path: string, ...fieldTransforms: readonly object[]): Write =>
  (root) => ({ transform: { document: `${root}/${path}`, fieldTransforms } });

export const now = (fieldPath: string) => ({ fieldPath, setToServerValue: 'REQUEST_TIME' });
export const plus = (fieldPath: string, value: number) => ({ fieldPath, increment: wordFor(value) });
export const append = (fieldPath: string, ...values: readonly unknown[]) => ({
  fieldPath,
  appendMissingElements: { values: values.map(wordFor) },
});

export const commit = (...writes: readonly Write[]): Call =>
  post(':commit', (root) => ({ writes: writes.map((write) => write(root)) }));

/** The way of servers: each write by itself, in any order. */
export const batchWrite = (...writes: readonly Write[]): Call =>
  post(':batchWrite', (root) => ({ writes: writes.map((write) => write(root)) }));
