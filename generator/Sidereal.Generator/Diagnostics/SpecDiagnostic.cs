using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Sidereal.Generator.Model;

namespace Sidereal.Generator.Diagnostics;

/// <summary>A fault at a place in a specification, as a value that steps can compare.</summary>
internal sealed record SpecDiagnostic(DiagnosticDescriptor Descriptor, SpecLocation Location, EquatableArray<string> Arguments)
{
    public Diagnostic ToDiagnostic() => Diagnostic.Create(Descriptor, Location.ToLocation(), [.. Arguments.Cast<object>()]);
}

/// <summary>A place in a specification: absolute indices and, for people, lines and columns (both from 0).</summary>
internal readonly record struct SpecLocation(string Path, TextSpan Span, LinePositionSpan Lines)
{
    public Location ToLocation() => Location.Create(Path, Span, Lines);
}
