using System;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Sidereal.Generator.Declarations;
using Sidereal.Generator.Diagnostics;
using Sidereal.Generator.Text;

namespace Sidereal.Generator.Analyzers;

/// <summary>
/// Where a rule stands in its document. The one place where analyzers read documents: only when there is something to say, and each text once, however often it is asked about.
/// </summary>
internal static class SpecPlace
{
    // By the text's identity: an unchanged file keeps its text from one compilation to the next.
    private static readonly ConditionalWeakTable<SourceText, Root> Roots = new();

    private static readonly Lazy<SourceText> Embedded = new(static () => SourceText.From(EmbeddedDocument.File.Text));

    /// <summary>
    /// The end of a message: the line and column of the keyword that is broken or, where its document is not here, the document's name and the JSON pointer. Empty for a rule without a document.
    /// </summary>
    public static string Describe(ParameterRule rule, RuleFault fault, ImmutableArray<AdditionalText> files, CancellationToken cancellationToken)
    {
        if (rule is not { Document: { } document, Pointer: { } pointer })
        {
            return string.Empty;
        }

        // The name alone may fit several files, or one that has changed beyond the client: the rule itself must stand there.
        LinePosition[] places =
        [
            .. files.Where(file => DocumentName.FileName(file.Path) == document)
                .Select(file => Find(file.GetText(cancellationToken), file.Path, rule, fault, cancellationToken))
                .OfType<LinePosition>(),
        ];
        if (places.Length == 0 && document == EmbeddedDocument.File.Name && Find(Embedded.Value, document, rule, fault, cancellationToken) is { } embedded)
        {
            places = [embedded];
        }

        return places.Length == 1
            ? FormattableString.Invariant($" (declared at {document}({places[0].Line + 1},{places[0].Character + 1}))")
            : $" (declared at {pointer} of {document})";
    }

    private static LinePosition? Find(SourceText? text, string path, ParameterRule rule, RuleFault fault, CancellationToken cancellationToken)
    {
        if (text is null
            || Read(text, path, cancellationToken) is not { } root
            || SpecPointer.Find(root, rule.Pointer!.Split('/').Skip(1)) is not MappingNode schema
            || schema[fault.Keyword] is not ScalarNode keyword
            || (rule.Pattern is { } pattern && keyword.Value != pattern))
        {
            return null;
        }

        return text.Lines.GetLinePosition(keyword.Span.Start);
    }

    private static SpecNode? Read(SourceText text, string path, CancellationToken cancellationToken)
    {
        if (!Roots.TryGetValue(text, out Root? root))
        {
            Root read = new(SpecReader.Read(new SpecFile(path, text.ToString()), new SpecDiagnostics(), cancellationToken));
            // Two threads may both read it: they read the same, and one of the two stays.
            root = Roots.GetValue(text, _ => read);
        }

        return root.Node;
    }

    /// <summary>What a text became; null where it cannot be read.</summary>
    private sealed record Root(SpecNode? Node);
}
