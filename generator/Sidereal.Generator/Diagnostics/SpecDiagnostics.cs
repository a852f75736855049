using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Sidereal.Generator.Model;

namespace Sidereal.Generator.Diagnostics;

/// <summary>Gathers what is wrong with one specification while it is read and bound.</summary>
internal sealed class SpecDiagnostics
{
    private readonly List<(DiagnosticDescriptor Descriptor, SpecSpan Span, string[] Arguments)> _faults = [];

    public bool HasErrors => _faults.Exists(fault => fault.Descriptor.DefaultSeverity == DiagnosticSeverity.Error);

    public void Report(DiagnosticDescriptor descriptor, SpecSpan span, params string[] arguments) =>
        _faults.Add((descriptor, span, arguments));

    /// <summary>The faults in the order of their places, with the lines and columns that the compiler would count.</summary>
    public EquatableArray<SpecDiagnostic> ToDiagnostics(string path, string text)
    {
        if (_faults.Count == 0)
        {
            return EquatableArray<SpecDiagnostic>.Empty;
        }

        TextLineCollection lines = SourceText.From(text).Lines;
        return _faults
            .OrderBy(fault => fault.Span.Start)
            .Select(fault => new SpecDiagnostic(fault.Descriptor, Locate(fault.Span), fault.Arguments.ToEquatableArray()))
            .ToEquatableArray();

        SpecLocation Locate(SpecSpan span)
        {
            TextSpan inText = TextSpan.FromBounds(span.Start, span.Start + span.Length);
            return new SpecLocation(path, inText, lines.GetLinePositionSpan(inText));
        }
    }
}
