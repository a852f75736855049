extern alias runtime;

using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Sidereal.TestKit;
using Xunit;

namespace Sidereal.Generator.Tests.Analyzers;

/// <summary>A user's code over a client that was generated once: <c>[|text|]</c> marks what analyzers should report.</summary>
internal static class UsageCode
{
    /// <summary>The document of the client. Its name is the end of this path.</summary>
    public const string DocumentPath = "/p/specs/usage.yaml";

    public const string Document = """
        openapi: 3.0.3
        info: { title: Usage, version: '1' }
        servers: [ { url: 'https://example.com' } ]
        paths:
          /services/{ServiceSid}/things/{Identity}:
            get:
              operationId: CountThing
              parameters:
                - { name: ServiceSid, in: path, required: true, schema: { type: string, pattern: '^VA[0-9a-fA-F]{32}$' } }
                - { name: Identity, in: path, required: true, schema: { type: string, minLength: 8, maxLength: 64 } }
                - { name: FactorSid, in: query, schema: { type: string, pattern: '^YF[0-9a-fA-F]{32}$' } }
                - { name: UserId, in: query, schema: { type: string, pattern: '^usr_[a-z0-9]{10}$' } }
                - { name: PageSize, in: query, schema: { type: integer, minimum: 1, maximum: 1000 } }
                - { name: Page, in: query, schema: { type: integer, minimum: 0 } }
                - { name: Depth, in: query, schema: { type: integer, format: int32, maximum: 9 } }
                - { name: Ratio, in: query, schema: { type: number, minimum: -0.5, maximum: 0.5 } }
                - { name: Price, in: query, schema: { type: number, format: decimal, minimum: 0.10 } }
                - { name: Big, in: query, schema: { type: integer, maximum: 9007199254740992 } }
                - { name: Code, in: query, schema: { type: string, minLength: 4, maxLength: 4 } }
                - { name: Label, in: query, schema: { $ref: '#/components/schemas/label' } }
                - { name: Token, in: query, schema: { type: string, minLength: 2 } }
              responses: { '204': { description: None } }
        components:
          schemas:
            label:
              type: string
              maxLength: 3
        """;

    /// <summary>What the rows share: constants, and a user's own API with rules.</summary>
    private const string Shared = """
        global using System;
        global using System.Collections.Generic;
        global using System.Diagnostics.CodeAnalysis;
        global using System.Linq;
        global using System.Threading.Tasks;
        global using Shop;
        global using Sidereal;

        namespace Shop
        {
            public static class Texts
            {
                public const string Good = "VAaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
                public const string Bad = "VA1";
                public const string Prefix = "VA";
                public const string Nothing = null!;
                public static readonly string Unknown = "VA1";
            }

            [AttributeUsage(AttributeTargets.All)]
            public sealed class ForServiceAttribute([StringPattern(ServiceSid.Pattern)] string sid) : Attribute
            {
                public string Sid => sid;
            }

            public class Own([StringPattern(ServiceSid.Pattern)] string sid)
            {
                public delegate void Handler([StringPattern(ServiceSid.Pattern)] string sid);

                public string Sid => sid;

                public int this[[NumberRange(Minimum = 0, Maximum = 9)] int index] => index;

                public static void Free([StringPattern("^(?i:[a-z]+)$")] string text) { }

                public static void Paint([StringPattern("^(red|green)$")] string color) { }

                public static void Endless([StringPattern("^(?:a|b|ab)*(?!x)[cd]")] string text) { }

                public static void Both([StringPattern(ServiceSid.Pattern), TextLength(Minimum = 34, Maximum = 34)] string text) { }

                public static void Limits([NumberRange(Minimum = long.MinValue, Maximum = long.MaxValue)] decimal number, [NumberRange(Maximum = ulong.MaxValue)] double real = 0) { }
            }

            public sealed class OwnList : List<string>
            {
                public void Add([StringPattern(ServiceSid.Pattern)] string sid, int count) => base.Add(sid + count);
            }

            public static class OwnExtensions
            {
                public static string In(this string text, [StringPattern(ServiceSid.Pattern)] string sid) => text + sid;
            }

            public readonly struct Wrapped(string text)
            {
                public static implicit operator Wrapped(string text) => new(text + text);

                public static implicit operator string(Wrapped wrapped) => wrapped.ToString()!;

                public override string ToString() => text;
            }
        }
        """;

    private static readonly ImmutableArray<MetadataReference> References = [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(runtime::Sidereal.OpenApiClientAttribute).Assembly.Location)];

    private static readonly Lazy<CSharpCompilation> Client = new(() => Generate("namespace Shop; [Sidereal.OpenApiClient(\"usage.yaml\")] public partial class ShopClient;", new MemoryText(DocumentPath, Document)));

    private static readonly Lazy<CSharpCompilation> EmbeddedClient = new(() => Generate("namespace Shop; [Sidereal.OpenApiClient] public partial class VerifyClient;"));

    private static readonly Lazy<MetadataReference> ClientAssembly = new(() => ToReference(Client.Value.AddSyntaxTrees(Parse(Shared, "Shared.cs"))));

    /// <summary>The code of a class in the project of the client itself.</summary>
    public static Usage Beside(string members) => new(Client.Value.AddSyntaxTrees(Parse(Shared, "Shared.cs")), InClass(members), [new MemoryText(DocumentPath, Document)]);

    /// <summary>The same in another project, which has the client's assembly and not its document.</summary>
    public static Usage Elsewhere(string members, params AdditionalText[] files) => new(
        CSharpCompilation.Create("Elsewhere", [Parse(Shared[..Shared.IndexOf("namespace", StringComparison.Ordinal)], "Shared.cs")], [.. References, ClientAssembly.Value], Client.Value.Options),
        InClass(members),
        files);

    /// <summary>The code of a whole file in the project of the client that Sidereal brings along.</summary>
    public static Usage OfEmbedded(string file, params AdditionalText[] files) => new(EmbeddedClient.Value, file, files);

    public static SyntaxTree Parse(string source, string path) =>
        CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Preview), path, cancellationToken: CancellationToken.None);

    private static string InClass(string members) => "public class Use(ShopClient client)\n{\n" + members + "\npublic ShopClient Client => client;\n}\n";

    private static CSharpCompilation Generate(string source, params AdditionalText[] files)
    {
        CSharpCompilationOptions options = new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true);
        CSharpCompilation compilation = CSharpCompilation.Create("Shop", [Parse(source, "Client.cs")], References, options);
        CSharpGeneratorDriver.Create([new ClientGenerator().AsSourceGenerator()], files, new CSharpParseOptions(LanguageVersion.Preview))
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation generated, out _, CancellationToken.None);
        return (CSharpCompilation)generated;
    }

    private static PortableExecutableReference ToReference(CSharpCompilation compilation)
    {
        using MemoryStream image = new();
        Assert.True(compilation.Emit(image).Success);
        image.Position = 0;
        return MetadataReference.CreateFromStream(image);
    }
}

/// <summary>One file of a user's, in its compilation.</summary>
internal sealed class Usage
{
    private readonly CSharpCompilation _compilation;
    private readonly AdditionalText[] _files;

    public Usage(CSharpCompilation compilation, string marked, AdditionalText[] files)
    {
        string[] parts = marked.Split("[|");
        string text = parts[0];
        List<TextSpan> marks = [];
        foreach (string part in parts.Skip(1))
        {
            int end = part.IndexOf("|]", StringComparison.Ordinal);
            marks.Add(new TextSpan(text.Length, end));
            text += part.Remove(end, 2);
        }

        Marks = marks;
        Text = text;
        _compilation = compilation.AddSyntaxTrees(UsageCode.Parse(text, "Use.cs"));
        _files = files;
    }

    public IReadOnlyList<TextSpan> Marks { get; }

    public string Text { get; }

    /// <summary>What the analyzers say. The code itself must compile: a row with a typing error would be silent for the wrong reason.</summary>
    public Diagnostic[] Analyze(Func<CSharpCompilation, CSharpCompilation>? change = null)
    {
        Diagnostic[] errors = [.. _compilation.GetDiagnostics(CancellationToken.None).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
        Assert.True(errors.Length == 0, string.Join("\n", errors.AsEnumerable()));
        return [.. GeneratorHarness.Analyze(change is null ? _compilation : change(_compilation), [.. _files]).OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
    }
}
