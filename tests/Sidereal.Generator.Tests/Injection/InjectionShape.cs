using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace Sidereal.Generator.Tests.Injection;

/// <summary>What a compiler sees of an emitted file: the kinds of its tokens, comments and directives, but not their texts; and what may be in no emitted file.</summary>
internal static class InjectionShape
{
    private static readonly CSharpParseOptions Options = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    private static readonly HashSet<string> Elements = new(["summary", "remarks", "para", "param", "returns", "exception", "c", "see", "paramref", "inheritdoc", "typeparam", "value"], StringComparer.Ordinal);

    private static readonly HashSet<SyntaxKind> DocNodes =
    [
        SyntaxKind.XmlText, SyntaxKind.XmlElement, SyntaxKind.XmlElementStartTag, SyntaxKind.XmlElementEndTag, SyntaxKind.XmlEmptyElement, SyntaxKind.XmlName, SyntaxKind.XmlNameAttribute, SyntaxKind.XmlCrefAttribute,
        SyntaxKind.XmlTextAttribute,
    ];

    /// <summary>The kinds in their order. Documentation counts as one; what is in it <see cref="Faults"/> judges.</summary>
    public static string Of(SyntaxTree tree)
    {
        System.Text.StringBuilder shape = new();
        foreach (SyntaxToken token in tree.GetRoot(TestContext.Current.CancellationToken).DescendantTokens())
        {
            Append(token.LeadingTrivia);
            shape.Append((int)token.Kind()).Append(' ');
            Append(token.TrailingTrivia);
        }

        return shape.ToString();

        void Append(SyntaxTriviaList list)
        {
            foreach (SyntaxTrivia trivia in list)
            {
                if (!trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia))
                {
                    shape.Append((int)trivia.Kind()).Append(' ');
                }
            }
        }
    }

    public static SyntaxTree Parse(string file) => CSharpSyntaxTree.ParseText(file, Options, cancellationToken: TestContext.Current.CancellationToken);

    /// <summary>What is in a file and may not be, whatever the document says.</summary>
    public static IEnumerable<string> Faults(SyntaxTree tree)
    {
        SyntaxNode root = tree.GetRoot(TestContext.Current.CancellationToken);
        string text = root.ToFullString();
        foreach (Diagnostic diagnostic in tree.GetDiagnostics(TestContext.Current.CancellationToken))
        {
            yield return diagnostic.ToString();
        }

        int code = 0;
        int directives = 0;
        foreach (SyntaxTrivia trivia in root.DescendantTrivia())
        {
            if (trivia.IsDirective)
            {
                directives++;
            }

            switch (trivia.Kind())
            {
                case SyntaxKind.WhitespaceTrivia or SyntaxKind.EndOfLineTrivia or SyntaxKind.SingleLineCommentTrivia or SyntaxKind.NullableDirectiveTrivia:
                    break;
                case SyntaxKind.SingleLineDocumentationCommentTrivia:
                    foreach (int index in NonAscii(text, code, trivia.FullSpan.Start))
                    {
                        yield return $"U+{(int)text[index]:X4} in code";
                    }

                    code = trivia.FullSpan.End;
                    foreach (SyntaxNode node in trivia.GetStructure()!.DescendantNodes().Where(static node => node.Parent is XmlNodeSyntax or DocumentationCommentTriviaSyntax && !DocNodes.Contains(node.Kind()) && node is XmlNodeSyntax))
                    {
                        yield return $"{node.Kind()} in documentation";
                    }

                    foreach (XmlNameSyntax name in trivia.GetStructure()!.DescendantNodes().OfType<XmlNameSyntax>().Where(static name => name.Parent is XmlElementStartTagSyntax or XmlEmptyElementSyntax && !Elements.Contains(name.LocalName.ValueText)))
                    {
                        yield return $"<{name}> in documentation";
                    }

                    break;
                default:
                    yield return $"{trivia.Kind()}: {trivia}";
                    break;
            }
        }

        foreach (int index in NonAscii(text, code, text.Length))
        {
            yield return $"U+{(int)text[index]:X4} in code";
        }

        if (directives != 1)
        {
            yield return $"{directives} directives";
        }
    }

    private static IEnumerable<int> NonAscii(string text, int start, int end) => Enumerable.Range(start, Math.Max(0, end - start)).Where(index => text[index] > '~' || (text[index] < ' ' && text[index] != '\n'));
}
