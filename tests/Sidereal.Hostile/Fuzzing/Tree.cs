using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Sidereal.Generator.Text;

namespace Sidereal.Hostile.Fuzzing;

/// <summary>A document whose parts can be exchanged. Unlike JSON it may have a key twice.</summary>
internal sealed class Tree
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private Tree()
    {
    }

    /// <summary>A single value as JSON writes it; null for a mapping or a list.</summary>
    public string? Scalar { get; set; }

    /// <summary>Keys and values of a mapping; null for anything else.</summary>
    public List<(string Key, Tree Value)>? Entries { get; set; }

    /// <summary>The values of a list; null for anything else.</summary>
    public List<Tree>? Items { get; set; }

    public static Tree Text(string text) => new() { Scalar = JsonSerializer.Serialize(text, Plain) };

    public static Tree Raw(string json) => new() { Scalar = json };

    public static Tree Mapping(params (string Key, Tree Value)[] entries) => new() { Entries = [.. entries] };

    public static Tree List(params Tree[] items) => new() { Items = [.. items] };

    public static Tree From(SpecNode node) => node switch
    {
        MappingNode mapping => new Tree { Entries = [.. mapping.Entries.Select(static entry => (entry.Key, From(entry.Value)))] },
        SequenceNode sequence => new Tree { Items = [.. sequence.Items.Select(From)] },
        ScalarNode { Kind: ScalarKind.String } scalar => Text(scalar.Value),
        ScalarNode { Kind: ScalarKind.Null } => Raw("null"),
        ScalarNode scalar => Raw(scalar.Value),
        _ => throw new InvalidOperationException($"There is no tree of a {node.GetType().Name}."),
    };

    public Tree Copy() => new()
    {
        Scalar = Scalar,
        Entries = Entries is null ? null : [.. Entries.Select(static entry => (entry.Key, entry.Value.Copy()))],
        Items = Items is null ? null : [.. Items.Select(static item => item.Copy())],
    };

    /// <summary>Becomes what another is.</summary>
    public void Become(Tree other) => (Scalar, Entries, Items) = (other.Scalar, other.Entries, other.Items);

    /// <summary>Itself and everything inside.</summary>
    public IEnumerable<Tree> All() => Children().SelectMany(static child => child.All()).Prepend(this);

    public override string ToString()
    {
        StringBuilder text = new();
        Write(text);
        return text.ToString();
    }

    private IEnumerable<Tree> Children() => Entries?.Select(static entry => entry.Value) ?? Items ?? Enumerable.Empty<Tree>();

    private void Write(StringBuilder text)
    {
        if (Scalar is not null)
        {
            text.Append(Scalar);
        }
        else if (Entries is not null)
        {
            text.Append('{');
            foreach ((string key, Tree value) in Entries)
            {
                text.Append(JsonSerializer.Serialize(key, Plain)).Append(": ");
                value.Write(text);
                text.Append(", ");
            }

            text.Length -= Entries.Count > 0 ? 2 : 0;
            text.Append("}\n");
        }
        else
        {
            text.Append('[').AppendJoin(", ", Items!).Append(']');
        }
    }
}
