// Copyright the copydesk authors. SPDX-License-Identifier: Apache-2.0

/**
 * Returns article.d.ts: the types of article/schema.json. Offsets are those of
 * JavaScript.
 */
export function articleTypes(schema) {
  const all = [[schema.title, schema], ...Object.entries(schema.$defs).map(([name, def]) => [capital(name), def])];
  return [
    "// Made by build/types.js from article/schema.json.",
    ...all.map(([name, def]) => comment(def, "") + (def.type === "object" ? `export interface ${name} ${object(def, "")}` : `export type ${name} = ${type(def, "")};`)),
  ].join("\n\n") + "\n";
}

const capital = (name) => name[0].toUpperCase() + name.slice(1);

function type(def, indent) {
  if (def.$ref) return capital(def.$ref.split("/").pop());
  if (def.const !== undefined) return JSON.stringify(def.const);
  if (def.enum) return def.enum.map((v) => JSON.stringify(v)).join(" | ");
  if (def.anyOf) return def.anyOf.map((d) => type(d, indent)).join(" | ");
  switch (def.type) {
    case "array": {
      const item = type(def.items, indent);
      return item.includes("|") ? `(${item})[]` : `${item}[]`;
    }
    case "object":
      return object(def, indent);
    case "integer":
      return "number";
    case "string":
    case "number":
    case "boolean":
      return def.type;
  }
  throw new Error(`no type for ${JSON.stringify(def)}`);
}

function object(def, indent) {
  const inner = indent + "  ";
  const required = new Set(def.required);
  const keys = Object.entries(def.properties).map(
    ([name, d]) => `${comment(d, inner)}${inner}${name}${required.has(name) ? "" : "?"}: ${type(d, inner)};\n`,
  );
  return `{\n${keys.join("")}${indent}}`;
}

function comment(def, indent) {
  return def.description ? `${indent}/** ${inUnits(def.description)} */\n` : "";
}

/** Turns what the schema says of bytes into what is true in JavaScript. */
function inUnits(description) {
  return description
    .replace("First byte of", "First UTF-16 code unit of")
    .replace(", which is counted in UTF-8", "")
    .replace("The byte after", "The unit after")
    .replace(" in the input; -1", " in the input as text; -1");
}
