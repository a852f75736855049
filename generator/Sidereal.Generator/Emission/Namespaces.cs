using System.Collections.Generic;
using System.Linq;
using Sidereal.Generator.Model;

namespace Sidereal.Generator.Emission;

/// <summary>The namespaces of what emitted code names.</summary>
internal static class Namespaces
{
    public const string Sidereal = "Sidereal";
    public const string CompilerServices = "Sidereal.CompilerServices";
    public const string System = "System";
    public const string Collections = "System.Collections.Generic";
    public const string ComponentModel = "System.ComponentModel";
    public const string CodeAnalysis = "System.Diagnostics.CodeAnalysis";
    public const string Http = "System.Net.Http";
    public const string JsonSerialization = "System.Text.Json.Serialization";
    public const string Threading = "System.Threading";
    public const string Tasks = "System.Threading.Tasks";

    /// <summary>The namespaces that a type's name needs: none for keywords and for the document's own types.</summary>
    public static IEnumerable<string> Of(TypeReference type) => type.Kind switch
    {
        ValueKind.List => Of(type.Element!).Append(Collections),
        ValueKind.RawJson => [Sidereal],
        ValueKind.DateTimeOffset or ValueKind.DateOnly or ValueKind.Guid or ValueKind.Uri => [System],
        _ => [],
    };
}
