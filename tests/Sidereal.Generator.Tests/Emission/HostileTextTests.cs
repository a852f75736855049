using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Sidereal.Generator.Model;
using Xunit;

namespace Sidereal.Generator.Tests.Emission;

/// <summary>Whatever a document says, the code around it stays the same: tokens, directives, comments and the elements of documentation.</summary>
public sealed class HostileTextTests
{
    private const int RandomRounds = 340;

    // What ends something somewhere: lines, literals, comments, elements, holes, directives; and what a reader cannot see.
    private static readonly string[] Pieces =
    [
        "\n", "\r", "\r\n", "\u0085", "\u2028", "\u2029", "\"", "\"\"\"", "\\", "\\u0022", "*/", "/*", "//", "///", "]]>", "<![CDATA[", "<!--", "-->", "</summary>", "<c>", "</c>", "<see cref=\"System\"/>",
        "&", "&lt;", "&#10;", "{", "}", "{{", "}}", "{0}", ";", "#pragma warning disable", "\n#error x", "\n#endif\n", "using System;", "\u202E", "\u2066", "\u200B", "\u200D", "\uFEFF", "\u00AD", "\0", "\u001A", "\u001B",
        "\uD800", "\uDC00", "\uD83D\uDE00", "\uDB40\uDC01", "\uFFFE", "\uFFFF", "`", "`a`", "[a](https://b)", "[a](https://b/\"><c>)", "[a](http://b)", "(", ")", "'", "@", "$", "$\"{", "\t", " ", "a", "Z", "\u00E9", "\u4E2D", "e\u0301", "- x", "\n\n- y",
    ];

    private static readonly string[] Elements = ["summary", "remarks", "para", "param", "returns", "exception", "c", "see", "paramref", "inheritdoc"];

    public static TheoryData<int> EachPiece => [.. Enumerable.Range(0, Pieces.Length)];

    [Theory]
    [MemberData(nameof(EachPiece))]
    public void A_hostile_text_in_every_place_changes_nothing_around_it(int piece)
    {
        string[] harmless = Emit(static () => "text");
        string[] hostile = Emit(() => $"a{Pieces[piece]}b");
        Assert.All(harmless.Zip(hostile), static pair => Assert.Equal(Shape(pair.First), Shape(pair.Second)));
    }

    [Fact]
    public void Ten_thousand_random_texts_change_nothing_around_them()
    {
        Random random = new(20261124);
        string[][] shapes = [.. Emit(static () => "text").Select(Shape)];
        int texts = 0;
        for (int round = 0; round < RandomRounds; round++)
        {
            string[] files = Emit(() =>
            {
                texts++;
                return RandomText(random);
            });
            for (int file = 0; file < files.Length; file++)
            {
                Assert.True(shapes[file].SequenceEqual(Shape(files[file])), $"Round {round}:\n{files[file]}");
            }
        }

        Assert.InRange(texts, 10_000, int.MaxValue);
    }

    [Fact]
    public void Code_with_a_hostile_text_in_every_place_compiles_clean() => EmittedCode.AssertClean(
    [
        .. Pieces.SelectMany(static (piece, index) => Emit(() => $"a{piece}b", "Shop" + index)),
        .. Pieces.Select(static (_, index) => $"namespace Shop{index} {{ public partial class VerifyClient; }}"),
    ]);

    private static string RandomText(Random random)
    {
        int count = random.Next(1, 12);
        return string.Concat(Enumerable.Range(0, count).Select(_ => random.Next(3) == 0 ? ((char)random.Next(0x10000)).ToString() : Pieces[random.Next(Pieces.Length)]));
    }

    /// <summary>All files of a small document, with a text in each place where a document may say what it likes.</summary>
    private static string[] Emit(Func<string> next, string inNamespace = "Shop")
    {
        SourceModel source = new() { Document = next(), Namespace = inNamespace };
        Documentation Text() => Models.Text(next(), next());

        PropertyModel property = Models.Property("Name", next(), ValueKind.String, "string") with { Documentation = Text(), IsRequired = true, IsNullable = false };
        PropertyModel children = Models.Factor.Properties.First(static property => property.Name == "Children") with { Documentation = Text(), WireName = next() };
        ObjectModel record = Models.Factor with { Source = source, Documentation = Text(), Pointer = next(), Properties = Models.Array(property, children) };
        EnumModel values = Models.Status with { Source = source, Documentation = Text(), Pointer = next(), Values = Models.Array(Models.Value("One", next())) };
        SidModel text = Models.UserId with { Source = source, Documentation = Text(), Pointer = next(), Pattern = next(), Shape = next() };
        ParameterModel parameter = Models.GetFactor.Parameters[0] with { WireName = next(), Pointer = next(), Documentation = Text() };
        OperationModel operation = Models.GetFactor with { OperationId = next(), PathTemplate = next(), Pointer = next(), Documentation = Text(), IsDeprecated = true, Parameters = Models.Array(parameter) };
        OperationModel listing = operation with
        {
            Name = "List",
            Result = new PagedResultModel { Response = Models.Type(ValueKind.Object, "Factor"), Items = children, Meta = null, NextLink = property },
        };
        ClientModel client = Models.Client with { Source = source, Documentation = Text(), Server = next(), Operations = Models.Array(operation, listing) };
        return [.. Models.EmitAll(client, [record, values, text])];
    }

    /// <summary>Every token by its kind (names by their text) with the kinds of its trivia. White space is left out: long literals stand on lines of their own.</summary>
    private static string[] Shape(string file)
    {
        SyntaxNode root = CSharpSyntaxTree.ParseText(file, new CSharpParseOptions(LanguageVersion.CSharp12, DocumentationMode.Diagnose), cancellationToken: TestContext.Current.CancellationToken).GetRoot(TestContext.Current.CancellationToken);
        Assert.Empty(root.GetDiagnostics());
        Assert.All(root.DescendantNodes(descendIntoTrivia: true).OfType<XmlNameSyntax>().Where(static name => name.Parent is XmlElementStartTagSyntax or XmlEmptyElementSyntax), static name => Assert.Contains(name.LocalName.ValueText, Elements));
        return
        [
            .. from token in root.DescendantTokens()
               from part in Kinds(token.LeadingTrivia).Append(token.IsKind(SyntaxKind.IdentifierToken) ? token.ValueText : token.Kind().ToString()).Concat(Kinds(token.TrailingTrivia))
               select part,
        ];
    }

    private static IEnumerable<string> Kinds(SyntaxTriviaList list) => list
        .Select(static trivia => trivia.Kind())
        .Where(static kind => kind is not (SyntaxKind.WhitespaceTrivia or SyntaxKind.EndOfLineTrivia))
        .Select(static kind => kind.ToString());
}
