using Sidereal.Generator.Model;

namespace Sidereal.Generator.Emission;

/// <summary>The documentation of a type: what the document says, what holds for all of its kind, and where it is declared.</summary>
internal static class TypeDoc
{
    /// <param name="model">The type.</param>
    /// <param name="kind">What is to be known of all types of its kind, if anything.</param>
    public static string Of(TypeModel model, params string[] kind) => SourceTemplate.Lines(
        Doc.Summary(DocText.Inline(model.Documentation.Summary)),
        Doc.Remarks([.. DocText.Paragraphs(model.Documentation.Remarks), .. kind, $"Declared at {DocText.Code(model.Pointer)}."]));
}
