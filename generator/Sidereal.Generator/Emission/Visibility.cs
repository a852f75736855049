using Sidereal.Generator.Model;

namespace Sidereal.Generator.Emission;

/// <summary>The accessibility of a type of the document.</summary>
internal static class Visibility
{
    public static string Of(TypeModel model) => model.IsPublic ? "public" : "internal";
}
