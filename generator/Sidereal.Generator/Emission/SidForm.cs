using System.Linq;
using Sidereal.Generator.Model;
using static Sidereal.Generator.Emission.SourceTemplate;

namespace Sidereal.Generator.Emission;

/// <summary>The places where the two forms of an identifier differ.</summary>
internal sealed record SidForm
{
    /// <summary>What an identifier holds.</summary>
    public required string Type { get; init; }

    /// <summary>What the identifier's type needs to know of its shape.</summary>
    public required string Constants { get; init; }

    public string Properties { get; init; } = string.Empty;

    /// <summary>What a text is checked against.</summary>
    public required string CharRule { get; init; }

    public required string Utf8Rule { get; init; }

    /// <summary>The argument of printing that is not held, if there is one.</summary>
    public string Prefix { get; init; } = string.Empty;

    public string CharPrefix { get; init; } = string.Empty;

    public string Utf8Prefix { get; init; } = string.Empty;

    public required string Name { get; init; }

    public static SidForm Of(SidModel model) => model.IsPacked ? Packed(model) : Text(model);

    public string TryParse(string text, string rule) => Code($$"""
        bool isIdentifier = {{Type}}.TryParse({{text}}, {{rule}}, out {{Type}} value);
        result = new {{Name}}(value);
        return isIdentifier;
        """);

    private static SidForm Packed(SidModel model)
    {
        string prefix = PlumbingName.Beside("Prefix", [model.Name]);
        string utf8Prefix = PlumbingName.Beside("Utf8Prefix", [model.Name]);
        return new SidForm
        {
            Name = model.Name,
            Type = "PackedSid",
            Constants = $"private const string {prefix} = {Literal.Of(model.Prefix)};",
            Properties = Blocks(JsonLength(model), $"private static ReadOnlySpan<byte> {utf8Prefix} => {Literal.Of(model.Prefix)}u8;"),
            CharRule = prefix,
            Utf8Rule = utf8Prefix,
            Prefix = prefix,
            CharPrefix = prefix + ", ",
            Utf8Prefix = utf8Prefix + ", ",
        };
    }

    // A prefix with a quote or a backslash has an escape in JSON.
    private static string JsonLength(SidModel model) => model.Prefix.All(static character => character is (>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z'))
        ? $"static int ISid<{model.Name}>.JsonLength => {model.Prefix.Length + 32};"
        : string.Empty;

    private static SidForm Text(SidModel model)
    {
        string format = PlumbingName.Beside("Format", [model.Name]);
        return new SidForm
        {
            Name = model.Name,
            Type = "TextSid",
            Constants = $"private static readonly SidFormat {format} = SidFormat.Parse(Pattern);",
            CharRule = format,
            Utf8Rule = format,
        };
    }
}
