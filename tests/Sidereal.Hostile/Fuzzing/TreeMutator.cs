using System;
using System.Collections.Generic;

namespace Sidereal.Hostile.Fuzzing;

/// <summary>Exchanges the parts of a document that stays JSON, so that the faults come to the layers behind the readers.</summary>
internal static class TreeMutator
{
    private const int MostNodes = 5_000;

    private static readonly string[] Keywords =
    [
        "$ref", "type", "format", "pattern", "enum", "items", "properties", "required", "nullable", "allOf", "oneOf", "anyOf", "not", "minimum", "maximum", "minLength", "maxLength", "exclusiveMinimum", "multipleOf", "minItems",
        "additionalProperties", "discriminator", "default", "const", "description", "title", "name", "in", "schema", "content", "parameters", "responses", "get", "post", "put", "delete", "head", "options", "patch", "trace", "operationId", "tags",
        "deprecated", "servers", "url", "variables", "paths", "components", "schemas", "info", "version", "openapi", "security", "requestBody", "style", "explode", "200", "2XX", "default", "application/json", "next_page_uri", "meta", "sid", "id",
        "next", "links", "summary", "headers", "examples", "readOnly", "patternProperties", "$defs", "$id", "$anchor", "x-a", "__proto__", "",
    ];

    private static readonly string[] Values =
    [
        "null", "true", "false", "0", "-1", "1.5", "1e999", "-0", "123456789012345678901234567890", "0.1e-400", "\"\"", "\" \"", "\"a\\nb\"", "\"\\u2028\"", "\"\\u202E\"", "\"\\u0000\"", "\"*/ \\\"\\\"\\\" #error\"", "\"</summary>\"",
        "\"string\"", "\"integer\"", "\"number\"", "\"boolean\"", "\"array\"", "\"object\"", "\"null\"", "\"int32\"", "\"decimal\"", "\"date-time\"", "\"uuid\"", "\"uri\"", "\"byte\"", "\"path\"", "\"query\"", "\"header\"", "\"3.1.0\"", "\"2.0\"",
        "\"^VA[0-9a-fA-F]{32}$\"", "\"^[A-Z]{3}$\"", "\"^a[\"", "\"(a+)+$\"", "\"/a/{b}\"", "\"{\"", "\"}{\"", "\"..\"", "\"//a\"", "\"class\"", "\"Sid\"", "\"é\"", "\"\\uD83D\\uDE00\"", "[]", "{}", "[[]]", "\"https://a.invalid/{b}\"", "\"#\"", "\"#/\"",
    ];

    public static string Mutate(Tree original, Random random)
    {
        Tree root = original.Copy();
        for (int change = random.Next(1, 6); change > 0; change--)
        {
            List<Tree> all = [.. root.All()];
            if (all.Count > MostNodes)
            {
                break;
            }

            Change(all[random.Next(all.Count)], all, root, random);
        }

        return root.ToString();
    }

    private static void Change(Tree node, List<Tree> all, Tree root, Random random)
    {
        switch (random.Next(9))
        {
            case 0:
                node.Become(Tree.Raw(Values[random.Next(Values.Length)]));
                break;
            case 1:
                node.Become(all[random.Next(all.Count)].Copy());
                break;
            case 2 when node.Entries is { Count: > 0 } entries:
                int renamed = random.Next(entries.Count);
                entries[renamed] = (Key(all, random), entries[renamed].Value);
                break;
            case 3 when node.Entries is { Count: > 0 } entries:
                entries.RemoveAt(random.Next(entries.Count));
                break;
            case 4 when node.Entries is { } entries:
                entries.Insert(random.Next(entries.Count + 1), (Key(all, random), all[random.Next(all.Count)].Copy()));
                break;
            case 5 when node.Items is { } items:
                items.Insert(random.Next(items.Count + 1), all[random.Next(all.Count)].Copy());
                break;
            case 6:
                node.Become(Tree.Mapping(("$ref", Tree.Text(Pointer(root, random)))));
                break;
            case 7:
                Tree inner = node.Copy();
                node.Become(random.Next(3) switch
                {
                    0 => Tree.List(inner),
                    1 => Tree.Mapping((Keywords[random.Next(Keywords.Length)], inner)),
                    _ => Tree.Mapping((Keywords[random.Next(Keywords.Length)], Tree.List(inner))),
                });
                break;
            default:
                node.Become(Tree.Text(Key(all, random)));
                break;
        }
    }

    private static string Key(List<Tree> all, Random random) =>
        random.Next(2) == 0 && all[random.Next(all.Count)].Entries is { Count: > 0 } entries ? entries[random.Next(entries.Count)].Key : Keywords[random.Next(Keywords.Length)];

    /// <summary>A reference to some place of the document.</summary>
    private static string Pointer(Tree root, Random random)
    {
        string pointer = "#";
        Tree node = root;
        for (int steps = random.Next(1, 8); steps > 0; steps--)
        {
            if (node.Entries is { Count: > 0 } entries)
            {
                (string key, node) = entries[random.Next(entries.Count)];
                pointer += "/" + key.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
            }
            else if (node.Items is { Count: > 0 } items)
            {
                int index = random.Next(items.Count);
                node = items[index];
                pointer += "/" + index;
            }
        }

        return pointer;
    }
}
