import { z } from "zod";
import { codesOf, type TaxonomyName } from "../../common/taxonomy.ts";

/** A code of a vocabulary; its meta says which, so that a test can look what of it the demo shows. */
export const code = <Name extends TaxonomyName>(name: Name) => z.enum(codesOf(name)).meta({ vocabulary: name });

/** Codes of a vocabulary; none where the content does not say. */
export const codes = <Name extends TaxonomyName>(name: Name) => z.array(code(name)).default([]);
