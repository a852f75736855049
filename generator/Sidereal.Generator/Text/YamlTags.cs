using Sidereal.Generator.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Sidereal.Generator.Text;

/// <summary>What the tags of YAML's core schema make of a value. Others are reported, and the value is read as if it had none.</summary>
internal static class YamlTags
{
    private const string Core = "tag:yaml.org,2002:";

    public static ScalarKind Resolve(Scalar scalar, string value, string shownTag, SpecSpan place, SpecDiagnostics diagnostics)
    {
        ScalarKind resolved = scalar.Style == ScalarStyle.Plain ? CoreSchema.Resolve(value) : ScalarKind.String;
        if (scalar.Tag.IsEmpty)
        {
            return resolved;
        }

        if (scalar.Tag.IsNonSpecific)
        {
            return ScalarKind.String;
        }

        ScalarKind? wanted = scalar.Tag.Value switch
        {
            Core + "str" => ScalarKind.String,
            Core + "null" => ScalarKind.Null,
            Core + "bool" => ScalarKind.Boolean,
            Core + "int" => ScalarKind.Integer,
            Core + "float" => ScalarKind.Number,
            _ => null,
        };
        if (wanted is null)
        {
            ReportUnknown(shownTag, place, diagnostics);
            return resolved;
        }

        ScalarKind meant = CoreSchema.Resolve(value);
        if (wanted == ScalarKind.String || meant == wanted || (wanted == ScalarKind.Number && meant == ScalarKind.Integer))
        {
            return wanted.Value;
        }

        diagnostics.Report(Descriptors.IdleTag, place, $"The tag '{shownTag}' does not fit the value '{Excerpt.Of(value)}'; remove the tag, or write a value of that kind");
        return resolved;
    }

    /// <summary>Looks at the tag of a mapping (<paramref name="coreName"/> "map") or sequence ("seq").</summary>
    public static void Check(TagName tag, string coreName, string shownTag, SpecSpan place, SpecDiagnostics diagnostics)
    {
        if (!tag.IsEmpty && !tag.IsNonSpecific && tag.Value != Core + coreName)
        {
            ReportUnknown(shownTag, place, diagnostics);
        }
    }

    private static void ReportUnknown(string shownTag, SpecSpan place, SpecDiagnostics diagnostics) =>
        diagnostics.Report(Descriptors.IdleTag, place, $"The tag '{shownTag}' means nothing in OpenAPI; the value is read without it: remove it");
}
