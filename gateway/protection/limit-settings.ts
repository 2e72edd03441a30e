import { z } from "zod";
import type { OperationLimits } from "./limits.ts";

const atMost = (most: number) => z.coerce.number().int().min(1).max(1_000_000).default(most);

/** How much one operation may ask; each default leaves room for every operation of this repository in a network of 47 regions. */
export const limitSettings = {
  /** Tokens of a document, before it is read any further. */
  GATEWAY_MAX_TOKENS: atMost(1_000),
  /** Levels of fields. */
  GATEWAY_MAX_DEPTH: atMost(10),
  /** Fields, counted again wherever a fragment is spread; and so the next three. */
  GATEWAY_MAX_FIELDS: atMost(250),
  GATEWAY_MAX_ALIASES: atMost(50),
  GATEWAY_MAX_DIRECTIVES: atMost(30),
  /** Fragments in use, inline ones too. */
  GATEWAY_MAX_FRAGMENTS: atMost(50),
  /** Fields that lead from one thing to another with an ID: what makes planning slow. */
  GATEWAY_MAX_REFERENCES: atMost(40),
  GATEWAY_MAX_ROOT_FIELDS: atMost(20),
  /** Root fields that every region answers. */
  GATEWAY_MAX_FAN_OUTS: atMost(10),
  /** Estimated cost in rows, of all regions together. */
  GATEWAY_MAX_COST: atMost(5_000),
  /** Whether a visitor without a token may ask for the schema. */
  GATEWAY_ANONYMOUS_INTROSPECTION: z.enum(["true", "false"]).default("true"),
};

type Settings = z.infer<z.ZodObject<typeof limitSettings>>;

/** How operations are bounded. */
export interface ProtectionConfig {
  readonly maxTokens: number;
  readonly limits: OperationLimits;
  readonly isIntrospectionPublic: boolean;
}

export const readProtection = (env: Settings): ProtectionConfig => ({
  maxTokens: env.GATEWAY_MAX_TOKENS,
  limits: {
    depth: env.GATEWAY_MAX_DEPTH,
    fields: env.GATEWAY_MAX_FIELDS,
    aliases: env.GATEWAY_MAX_ALIASES,
    directives: env.GATEWAY_MAX_DIRECTIVES,
    fragments: env.GATEWAY_MAX_FRAGMENTS,
    references: env.GATEWAY_MAX_REFERENCES,
    rootFields: env.GATEWAY_MAX_ROOT_FIELDS,
    fanOuts: env.GATEWAY_MAX_FAN_OUTS,
    cost: env.GATEWAY_MAX_COST,
  },
  isIntrospectionPublic: env.GATEWAY_ANONYMOUS_INTROSPECTION === "true",
});
