using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Sidereal.Generator.Model;

namespace Sidereal.Generator.Diagnostics;

/// <summary>Gathers what is wrong with one specification while it is read and bound.</summary>
internal sealed class SpecDiagnostics
{
    /// <summary>Nobody reads more errors, and half a million of them would cost a build more than the document.</summary>
    private const int MostErrors = 1000;

    private readonly List<(DiagnosticDescriptor Descriptor, SpecSpan Span, string[] Arguments)> _faults = [];
    private readonly HashSet<(string Id, SpecSpan Span)> _places = [];
    private int _errors;

    /// <summary>
    /// Adds a fault. What many places refer to is read at each of them, and is said to be wrong once.
    /// The last error that there is room for says that there are more.
    /// </summary>
    public void Report(DiagnosticDescriptor descriptor, SpecSpan span, params string[] arguments)
    {
        if (!_places.Add((descriptor.Id, span)))
        {
            return;
        }

        _errors += descriptor.DefaultSeverity == DiagnosticSeverity.Error ? 1 : 0;
        if (descriptor.DefaultSeverity != DiagnosticSeverity.Error || _errors <= MostErrors)
        {
            _faults.Add((descriptor, span, arguments));
        }
        else if (_errors == MostErrors + 1)
        {
            _faults.Add((Descriptors.LimitExceeded, span, ["The document has more than 1000 errors; no more of them are told"]));
        }
    }

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
