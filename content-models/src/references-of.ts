import { z } from 'zod';
import { fieldName, referenceField, type ContentReference } from './shared/references.ts';
import { MODELS, type Content } from './types/index.ts';

/** A reference found in a document. */
export interface FoundReference {
  target: ContentReference;
  /**
   * True when the document makes no sense without its target: a picture, a file, the author of a
   * quotation. False for links and suggestions, which are left out while their target is not public.
   */
  isRequired: boolean;
  /** French name of the field, as the editor sees it. */
  field: string;
}

/** Everything a document refers to, in the order of its model, repeats kept: what its model says of its fields. */
export function referencesOf(content: Content): FoundReference[] {
  return FINDERS.get(content.collection)?.(content, { names: [], owner: content }) ?? [];
}

/** Finds the references of a value that fits a schema. */
type Finder = (value: unknown, place: Place) => FoundReference[];

/** Where a value stands: the names of the fields that lead to it, and the object that holds it. */
interface Place {
  names: readonly string[];
  owner: unknown;
}

/** Makes what finds the references of values, from their schemas. */
class FinderMaker {
  /** Null for a schema that holds no reference, whose values need not be looked at. */
  readonly #made = new Map<z.core.$ZodType, Finder | null>();

  of(schema: z.core.$ZodType): Finder | null {
    const made = this.#made.get(schema);
    if (made !== undefined) return made;
    // A list may hold lists: while its own is being made, its finder is looked up at each use.
    this.#made.set(schema, (value, place) => this.#made.get(schema)?.(value, place) ?? []);
    const finder = withName(schema, this.#make(schema));
    this.#made.set(schema, finder);
    return finder;
  }

  #make(schema: z.core.$ZodType): Finder | null {
    const field = referenceField(schema);
    if (field !== undefined) {
      const { collection, isRequired } = field;
      return (value, { names }) => {
        const target = (collection === null ? value : { collection, id: value }) as ContentReference;
        return [{ target, isRequired, field: names.join(', ') }];
      };
    }
    if (schema instanceof z.ZodObject) return this.#inObject(schema);
    if (schema instanceof z.ZodArray) return this.#inArray(schema.def.element);
    if (schema instanceof z.ZodDiscriminatedUnion) return this.#inUnion(schema);
    if (schema instanceof z.ZodNullable) return this.#inNullable(schema.def.innerType);
    if (schema instanceof z.ZodDefault) return this.of(schema.def.innerType);
    if (schema instanceof z.ZodUnion) return this.#without(schema.options);
    return this.#without([], LEAVES.has(schema._zod.def.type));
  }

  /** A reference where none is looked for would be lost without a word. */
  #without(inner: readonly z.core.$ZodType[], isKnown = true): null {
    if (isKnown && inner.every((schema) => this.of(schema) === null)) return null;
    throw new Error('A model holds references in a kind of schema in which referencesOf looks for none.');
  }

  #inObject({ shape }: z.ZodObject): Finder | null {
    const fields = Object.entries<z.core.$ZodType>(shape).flatMap(([key, schema]) => {
      const finder = this.of(schema);
      return finder === null ? [] : [{ key, finder }];
    });
    if (fields.length === 0) return null;
    return (value, { names }) =>
      fields.flatMap(({ key, finder }) => finder((value as Record<string, unknown>)[key], { names, owner: value }));
  }

  #inArray(element: z.core.$ZodType): Finder | null {
    const finder = this.of(element);
    return finder && ((value, place) => (value as unknown[]).flatMap((item) => finder(item, place)));
  }

  #inNullable(inner: z.core.$ZodType): Finder | null {
    const finder = this.of(inner);
    return finder && ((value, place) => (value === null ? [] : finder(value, place)));
  }

  #inUnion(union: z.ZodDiscriminatedUnion): Finder | null {
    const { discriminator } = union.def;
    const byKind = new Map(
      variantsOf(union).flatMap((variant) => {
        const finder = this.of(variant);
        const kind: unknown = variant.shape[discriminator];
        return finder !== null && kind instanceof z.ZodLiteral ? [[kind.value, finder] as const] : [];
      }),
    );
    if (byKind.size === 0) return null;
    return (value, place) => {
      const kind = (value as Record<string, z.core.util.Literal>)[discriminator];
      return byKind.get(kind)?.(value, place) ?? [];
    };
  }
}

/** Kinds of schema that hold no other. */
const LEAVES: ReadonlySet<string> = new Set(['string', 'number', 'boolean', 'enum', 'literal']);

function withName(schema: z.core.$ZodType, finder: Finder | null): Finder | null {
  const name = fieldName(schema);
  if (finder === null || name === undefined) return finder;
  return (value, { names, owner }) =>
    // What holds a field is what its model says.
    finder(value, { names: [...names, typeof name === 'string' ? name : name(owner as never)], owner });
}

function variantsOf({ options }: z.ZodDiscriminatedUnion): z.ZodObject[] {
  return options.flatMap((option) => {
    if (option instanceof z.ZodDiscriminatedUnion) return variantsOf(option);
    return option instanceof z.ZodObject ? [option] : [];
  });
}

const finders = new FinderMaker();
const FINDERS: ReadonlyMap<string, Finder | null> = new Map(
  Object.entries(MODELS).map(([collection, model]) => [collection, finders.of(model)]),
);
