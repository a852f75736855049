using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Sidereal.Generator.Tests.Injection;

/// <summary>
/// What a compiler sees of a documentation comment: its elements in their order, each with its attributes as they are written and with what is in it.
/// Three things are one and the same here, because any text may decide them and none does harm by it:
/// <list type="bullet">
/// <item>How long a text is: its words, its line breaks and <c>&amp;amp;</c>, <c>&amp;lt;</c>, <c>&amp;gt;</c> count as one text.</item>
/// <item>Code and links of Markdown: <c>c</c> and <c>see href="http…"</c> with nothing but text in them count as text; a value of white space is a <c>c</c> with nothing in it.</item>
/// <item>Empty lines: one text or several paragraphs of nothing but text in <c>remarks</c> count as one text.</item>
/// </list>
/// </summary>
internal static class DocumentationShape
{
    private const string Text = "T";

    public static string Of(DocumentationCommentTriviaSyntax comment) => Content(comment.Content, isRemarks: false);

    /// <summary>What is in a comment and may not be, whatever the document says.</summary>
    public static IEnumerable<string> Faults(DocumentationCommentTriviaSyntax comment) => comment.DescendantTokens()
        .Where(static token => token.Parent is XmlTextSyntax && !IsText(token))
        .Select(static token => $"{token.Kind()} in documentation: {token}");

    private static string Content(SyntaxList<XmlNodeSyntax> nodes, bool isRemarks)
    {
        StringBuilder shape = new();
        bool isText = false;
        foreach (string part in nodes.Select(node => Part(node, isRemarks)).Where(static part => part.Length > 0))
        {
            shape.Append(isText && part == Text ? string.Empty : part);
            isText = part == Text;
        }

        return shape.ToString();
    }

    private static string Part(XmlNodeSyntax node, bool isRemarks) => node switch
    {
        XmlTextSyntax text => string.IsNullOrWhiteSpace(string.Concat(text.TextTokens.Select(static token => token.ValueText))) ? string.Empty : Text,
        XmlEmptyElementSyntax element => $"<{element.Name}{Attributes(element.Attributes)}/>",
        XmlElementSyntax element => Element(element.StartTag, Content(element.Content, element.StartTag.Name.ToString() == "remarks"), isRemarks),
        _ => $"({node.Kind()})",
    };

    private static string Element(XmlElementStartTagSyntax start, string content, bool isRemarks)
    {
        bool isOfText = content is Text or "" && (start.Name.ToString(), start.Attributes) switch
        {
            ("c", []) => true,
            _ when content.Length == 0 => false,
            ("see", [XmlTextAttributeSyntax link]) => link.Name.ToString() == "href" && link.TextTokens.ToString().StartsWith("http", StringComparison.Ordinal),
            ("para", []) => isRemarks,
            _ => false,
        };
        return isOfText ? Text : $"<{start.Name}{Attributes(start.Attributes)}>{content}</>";
    }

    private static string Attributes(SyntaxList<XmlAttributeSyntax> attributes) => string.Concat(attributes.Select(static attribute => $" {attribute.Kind()} {attribute}"));

    /// <summary>Whether a token is text that can be seen, or the end of a line.</summary>
    private static bool IsText(SyntaxToken token) => token.Kind() switch
    {
        SyntaxKind.XmlTextLiteralNewLineToken => token.Text == "\n",
        SyntaxKind.XmlEntityLiteralToken => token.Text is "&amp;" or "&lt;" or "&gt;",
        SyntaxKind.XmlTextLiteralToken => token.Text.EnumerateRunes().All(IsVisible) && !HasHalfPair(token.Text),
        _ => false,
    };

    private static bool IsVisible(Rune rune) => Rune.GetUnicodeCategory(rune) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

    // The runes of a half pair are U+FFFD, which may stand there as well.
    private static bool HasHalfPair(string text)
    {
        for (int index = 0; index < text.Length; index++)
        {
            if (char.IsSurrogatePair(text, index))
            {
                index++;
            }
            else if (char.IsSurrogate(text[index]))
            {
                return true;
            }
        }

        return false;
    }
}
