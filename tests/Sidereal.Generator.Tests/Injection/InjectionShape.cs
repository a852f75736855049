using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
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

    /// <summary>The kinds in their order, a directive with its text, and the shape of the documentation.</summary>
    public static string Of(SyntaxTree tree)
    {
        StringBuilder shape = new();
        foreach (SyntaxToken token in tree.GetRoot(TestContext.Current.CancellationToken).DescendantTokens())
        {
            Append(shape, token.LeadingTrivia);
            shape.Append((int)token.Kind()).Append(' ');
            Append(shape, token.TrailingTrivia);
        }

        return shape.ToString();
    }

    public static SyntaxTree Parse(string file) => CSharpSyntaxTree.ParseText(file, Options, cancellationToken: TestContext.Current.CancellationToken);

    /// <summary>What is in a file and may not be, whatever the document says.</summary>
    public static IEnumerable<string> Faults(SyntaxTree tree)
    {
        SyntaxNode root = tree.GetRoot(TestContext.Current.CancellationToken);
        List<string> faults = [.. tree.GetDiagnostics(TestContext.Current.CancellationToken).Select(static diagnostic => diagnostic.ToString())];
        string text = root.ToFullString();
        int code = 0;
        int directives = 0;
        foreach (SyntaxTrivia trivia in root.DescendantTrivia())
        {
            switch (trivia.Kind())
            {
                case SyntaxKind.WhitespaceTrivia or SyntaxKind.EndOfLineTrivia or SyntaxKind.SingleLineCommentTrivia:
                    break;
                case SyntaxKind.NullableDirectiveTrivia:
                    directives++;
                    break;
                case SyntaxKind.SingleLineDocumentationCommentTrivia:
                    faults.AddRange(NotInCode(text.AsSpan(code, trivia.FullSpan.Start - code)));
                    faults.AddRange(InDocumentation((DocumentationCommentTriviaSyntax)trivia.GetStructure()!));
                    code = trivia.FullSpan.End;
                    break;
                default:
                    faults.Add($"{trivia.Kind()}: {trivia}");
                    break;
            }
        }

        faults.AddRange(NotInCode(text.AsSpan(code)));
        return directives == 1 ? faults : [.. faults, $"{directives} directives"];
    }

    private static void Append(StringBuilder shape, SyntaxTriviaList list)
    {
        foreach (SyntaxTrivia trivia in list)
        {
            if (trivia.IsKind(SyntaxKind.WhitespaceTrivia) || trivia.IsKind(SyntaxKind.EndOfLineTrivia))
            {
                continue;
            }

            shape.Append((int)trivia.Kind()).Append(' ');
            if (trivia.GetStructure() is { } structure)
            {
                shape.Append(structure is DocumentationCommentTriviaSyntax comment ? DocumentationShape.Of(comment) : structure.ToString()).Append(' ');
            }
        }
    }

    /// <summary>Elements that no documentation of ours has, and what is no text between them.</summary>
    private static IEnumerable<string> InDocumentation(DocumentationCommentTriviaSyntax comment) => comment.DescendantNodes()
        .OfType<XmlNodeSyntax>()
        .Select(static node => node switch
        {
            XmlTextSyntax => null,
            XmlElementSyntax element => NotOurs(element.StartTag.Name),
            XmlEmptyElementSyntax element => NotOurs(element.Name),
            _ => $"{node.Kind()} in documentation",
        })
        .OfType<string>()
        .Concat(DocumentationShape.Faults(comment));

    private static string? NotOurs(XmlNameSyntax name) => Elements.Contains(name.ToString()) ? null : $"<{name}> in documentation";

    private static List<string> NotInCode(ReadOnlySpan<char> code)
    {
        List<string> faults = [];
        foreach (char character in code)
        {
            if (character is > '~' or < ' ' and not '\n')
            {
                faults.Add($"U+{(int)character:X4} in code");
            }
        }

        return faults;
    }
}
