using Sidereal.Generator.Model;

namespace Sidereal.Generator.Emission;

/// <summary>The attribute on each text that an identifier is read from. What nine overloads share stands in constants, or nobody could read their signatures.</summary>
internal sealed record SidRule
{
    /// <summary>Where the document has the rule.</summary>
    public required string Constants { get; init; }

    /// <summary>The attribute without its brackets.</summary>
    public required string Attribute { get; init; }

    public static SidRule Of(SidModel model)
    {
        string document = PlumbingName.Beside("Document", [model.Name]);
        string pointer = PlumbingName.Beside("Pointer", [model.Name]);
        return new SidRule
        {
            Constants = SourceTemplate.Lines(
                $"private const string {document} = {Literal.Of(model.Source.Document)};",
                $"private const string {pointer} = {Literal.Of(model.Pointer)};"),
            Attribute = $"StringPattern(Pattern, Document = {document}, Pointer = {pointer})",
        };
    }
}
