using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Sidereal.Generator.Model;

namespace Sidereal.Generator.Diagnostics;

/// <summary>Gathers what is wrong with one specification while it is read and bound.</summary>
internal sealed class SpecDiagnostics
{
    /// <summary>Nobody reads more errors, or more of one kind of warning, and half a million of them would cost a build more than the document.</summary>
    private const int MostTold = 1000;

    private readonly List<(DiagnosticDescriptor Descriptor, SpecSpan Span, string[] Arguments)> _faults = [];
    private readonly HashSet<(string Id, SpecSpan Span)> _places = [];
    private readonly Dictionary<string, int> _counts = [];

    /// <summary>
    /// Adds a fault. What many places refer to is read at each of them, and is said to be wrong once.
    /// What comes too late is not told, but that there is more of it is: of all errors together, and of everything else by its kind.
    /// </summary>
    public void Report(DiagnosticDescriptor descriptor, SpecSpan span, params string[] arguments)
    {
        if (!_places.Add((descriptor.Id, span)))
        {
            return;
        }

        bool isError = descriptor.DefaultSeverity == DiagnosticSeverity.Error;
        string kind = isError ? "error" : descriptor.Id;
        _counts.TryGetValue(kind, out int count);
        _counts[kind] = ++count;
        if (count <= MostTold)
        {
            _faults.Add((descriptor, span, arguments));
        }
        else if (count == MostTold + 1)
        {
            _faults.Add(isError
                ? (Descriptors.LimitExceeded, span, ["The document has more than 1000 errors; no more of them are told"])
                : (Descriptors.MoreOfOneKind, span, [descriptor.Id]));
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
            .Select(fault => new SpecDiagnostic(fault.Descriptor, Locate(fault.Span), Shown(fault.Descriptor, fault.Arguments)))
            .ToEquatableArray();

        SpecLocation Locate(SpecSpan span)
        {
            TextSpan inText = TextSpan.FromBounds(span.Start, span.Start + span.Length);
            return new SpecLocation(path, inText, lines.GetLinePositionSpan(inText));
        }
    }

    // A fault of our own is told in full: whoever reports it copies the message.
    private static EquatableArray<string> Shown(DiagnosticDescriptor descriptor, string[] arguments) =>
        (descriptor == Descriptors.Internal ? arguments : arguments.Select(Excerpt.Sentence)).ToEquatableArray();
}
