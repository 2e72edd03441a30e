import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isLeafType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
} from "graphql";
import { EnumValue, valueFor, type ValueSource } from "./values.ts";

/** An operation as it goes into a request's body. */
export interface Operation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface OperationSource extends ValueSource {
  readonly schema: GraphQLSchema;
  /** Whether this root field may be asked for. */
  readonly isWanted: (rootField: string) => boolean;
}

/** Response names that objects have of themselves, or that a merge might take for something else. */
const oddAliases = [
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "then",
  "node",
  "edges",
  "cursor",
  "totalCount",
  "length",
];

const maxFields = 45;

/** A random operation that is valid by the schema, whatever its resolvers think of it. */
export function makeOperation(source: OperationSource): Operation {
  return new OperationMaker(source).make();
}

class OperationMaker {
  readonly #source: OperationSource;
  readonly #declared: string[] = [];
  readonly #variables: Record<string, unknown> = {};
  readonly #fragments: string[] = [];
  #fieldsLeft = maxFields;
  #names = 0;

  constructor(source: OperationSource) {
    this.#source = source;
  }

  make(): Operation {
    const { schema, random } = this.#source;
    const isMutation = random.chance(0.25);
    const root = isMutation ? schema.getMutationType() : schema.getQueryType();
    if (!root) throw new Error("The schema has no such root type.");
    const wanted = Object.values(root.getFields()).filter(({ name }) => this.#source.isWanted(name));
    const chosen = random.some(wanted, random.chance(0.7) ? 1 : random.int(2, 4));
    const used = new Set<string>();
    const fields = chosen.map((field) => this.#field(field, used, random.int(2, 7)));
    const declared = this.#declared.length > 0 ? `(${this.#declared.join(", ")})` : "";
    const query = `${isMutation ? "mutation" : "query"} Fuzz${declared} { ${fields.join(" ")} }\n${this.#fragments.join("\n")}`;
    return { query: query.trim(), variables: this.#variables };
  }

  /** Fields of a type; `used` are the response names taken where they are merged. */
  #selection(type: GraphQLCompositeType, used: Set<string>, depth: number): string {
    const { random } = this.#source;
    const parts = isAbstractType(type) ? this.#narrowed(type, used, depth) : [];
    const fields = "getFields" in type ? Object.values(type.getFields()) : [];
    const leads = fields.filter(({ type: fieldType }) => depth > 0 || isLeafType(getNamedType(fieldType)));
    for (const field of random.some(leads, random.int(1, 5))) {
      if (this.#fieldsLeft > 0) parts.push(this.#field(field, used, depth - 1));
    }
    if (parts.length === 0 || random.chance(0.1)) parts.push(`${this.#responseName("__typename", used)}__typename`);
    return `{ ${parts.join(" ")} }`;
  }

  /** Fragments on the types that an interface or union may be. */
  #narrowed(type: GraphQLCompositeType, used: Set<string>, depth: number): string[] {
    const { random, schema } = this.#source;
    if (!isAbstractType(type) || depth <= 0) return [];
    const possible = random.some(schema.getPossibleTypes(type), random.int(0, 3));
    return possible.map((narrow) => {
      const selection = this.#selection(narrow, used, depth - 1);
      if (random.chance(0.6)) return `... on ${narrow.name}${this.#directive()} ${selection}`;
      const name = this.#newName("F");
      this.#fragments.push(`fragment ${name} on ${narrow.name} ${selection}`);
      return `...${name}`;
    });
  }

  #field(field: GraphQLField<unknown, unknown>, used: Set<string>, depth: number): string {
    this.#fieldsLeft -= 1;
    const type = getNamedType(field.type);
    const head = `${this.#responseName(field.name, used)}${field.name}${this.#arguments(field.args)}${this.#directive()}`;
    return isCompositeType(type) ? `${head} ${this.#selection(type, new Set(), depth)}` : head;
  }

  /** An alias where the field's own name is taken, or by chance. */
  #responseName(name: string, used: Set<string>): string {
    const { random } = this.#source;
    const odd = random.chance(0.04) ? random.pick(oddAliases) : undefined;
    const own = odd !== undefined && !used.has(odd) ? odd : name;
    const responseName = used.has(own) || random.chance(0.08) ? this.#newName("a") : own;
    used.add(responseName);
    return responseName === name ? "" : `${responseName}: `;
  }

  #arguments(args: readonly GraphQLArgument[]): string {
    const given = args.flatMap(({ name, type }) => {
      const value = this.#valueOf(name, type, args);
      if (value === undefined || (value === null && isNonNullType(type))) return [];
      const asVariable = this.#source.random.chance(0.5) || !isWritable(value);
      return [`${name}: ${asVariable ? this.#variable(String(type), value) : literal(value)}`];
    });
    return given.length > 0 ? `(${given.join(", ")})` : "";
  }

  /** A cursor belongs to one order of one list, so that most of those at hand do not fit. */
  #valueOf(name: string, type: GraphQLInputType, args: readonly GraphQLArgument[]): unknown {
    if (isPageSize(name)) return this.#pageSize(name, args);
    if ((name === "after" || name === "before") && this.#source.random.chance(0.8)) return undefined;
    return valueFor(this.#source, name, type);
  }

  /** `first` and `last` are small, so that most operations are within what one may ask. */
  #pageSize(name: string, args: readonly GraphQLArgument[]): number | undefined {
    const { random } = this.#source;
    if (random.chance(0.04)) return random.pick([0, -1, 100, 101, 2_147_483_647]);
    const isForward = !args.some((argument) => argument.name === "last") || random.chance(0.7);
    return (name === "first") === isForward ? random.int(1, 6) : undefined;
  }

  #variable(type: string, value: unknown): string {
    const name = this.#newName("v");
    this.#declared.push(`$${name}: ${type}`);
    this.#variables[name] = value;
    return `$${name}`;
  }

  #directive(): string {
    const { random } = this.#source;
    if (!random.chance(0.04)) return "";
    const isMet = random.chance(0.5);
    return ` @${random.pick(["skip", "include"])}(if: ${random.chance(0.5) ? this.#variable("Boolean!", isMet) : isMet})`;
  }

  #newName(prefix: string): string {
    this.#names += 1;
    return `${prefix}${this.#names}`;
  }
}

const isPageSize = (name: string): boolean => name === "first" || name === "last";

/** Half of a surrogate pair can be told in JSON, not in a document. */
const isWritable = (value: unknown): boolean => !/\\ud[89a-f]/iu.test(JSON.stringify(value));

/** A value as GraphQL writes it. */
function literal(value: unknown): string {
  if (value instanceof EnumValue) return value.name;
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value === "object" && value !== null)
    return `{${Object.entries(value)
      .map(([name, entry]) => `${name}: ${literal(entry)}`)
      .join(", ")}}`;
  return JSON.stringify(value);
}
