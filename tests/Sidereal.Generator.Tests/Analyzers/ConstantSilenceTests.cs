using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Sidereal.TestKit;
using Xunit;

namespace Sidereal.Generator.Tests.Analyzers;

/// <summary>What is right, what nobody can know, what never runs and what somebody has suppressed stays silent.</summary>
public sealed class ConstantSilenceTests
{
    private const string Wrong = "object A() => ServiceSid.Parse(\"VA1\");";

    public static TheoryData<string> Silent =>
    [
        // Right.
        """object A() => ServiceSid.Parse("VAaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa");""",
        """object A() => ServiceSid.Parse(Texts.Prefix + "aaaaaaaaaaaaaaaaAAAAAAAAAAAAAAAA");""",
        """object A() => ServiceSid.TryParse("VA00000000000000000000000000000000"u8, out _);""",
        """object A() => UserId.Parse("usr_0123456789");""",
        """Task A() => Client.CountThingAsync(ServiceSid.Parse(Texts.Good), "12345678", pageSize: 1, page: 0, depth: 9, ratio: 0.5, price: 0.10m, big: 9007199254740992, code: "\U0001F600bcd", label: "", token: "ab");""",
        """Task A(ServiceSid s) => Client.CountThingAsync(s, "12345678", pageSize: 1000, depth: int.MinValue, ratio: -0.5, price: 0.1m, big: long.MinValue);""",
        """void A() => Own.Limits(9223372036854775807m, 1.8e19);""",
        """int A(Own own) => own[0] + own[9];""",

        // Null and absent values.
        """Task A(ServiceSid s) => Client.CountThingAsync(s, "12345678", pageSize: null, code: null, userId: default);""",
        """object A() => ServiceSid.TryParse((string?)null, out _);""",
        """object A() => ServiceSid.TryParse(Texts.Nothing, out _);""",
        """object A() => ServiceSid.TryParse(default(string), out _);""",
        """Task A(ServiceSid s) => Client.CountThingAsync(s, "12345678");""",
        """void B([StringPattern(ServiceSid.Pattern)] string? sid = null) { } void A() => B();""",
        """void A() { void B([StringPattern(ServiceSid.Pattern)] string? sid = null, string other = "VA1", [NumberRange(Maximum = 9)] int depth = 9) { } B(); }""",
        """object A() => ([StringPattern(ServiceSid.Pattern)] string? sid = null, string other = "VA1", [NumberRange(Maximum = 9)] int depth = 9) => depth;""",

        // Known only at run time.
        """object A(string s) => ServiceSid.Parse(s);""",
        """object A() => ServiceSid.Parse(Texts.Unknown);""",
        """object A() { string s = "VA1"; return ServiceSid.Parse(s); }""",
        """object A(string s) => ServiceSid.Parse("VA" + s);""",
        """object A(int i) => ServiceSid.Parse($"VA{i}");""",
        """object A() => ServiceSid.Parse("VA1".PadRight(34, '0'));""",
        """object A() => ServiceSid.Parse("xxVA1".AsSpan(2));""",
        """object A() => ServiceSid.Parse((Wrapped)"VA1");""",
        """object A(object o) => ServiceSid.Parse((string)o);""",
        """object A(ReadOnlySpan<byte> s) => ServiceSid.Parse(s); object B(string s) => ServiceSid.Parse(s + Texts.Bad);""",
        """Task A(ServiceSid s, long? size, long other) => Client.CountThingAsync(s, "12345678", pageSize: size + 0, page: other * 0, depth: new int?(3));""",
        """object A() => ServiceSid.Parse(new string('a', 3));""",
        """object A(string? s) => ServiceSid.Parse(s ?? throw new Exception("VA1"));""",
        """Task A(ServiceSid s, long size) => Client.CountThingAsync(s, "12345678", pageSize: size);""",
        """Task A(ServiceSid s, int i) => Client.CountThingAsync(s, "12345678", pageSize: -i);""",
        """Task A(ServiceSid s, bool b) => Client.CountThingAsync(s, "12345678", pageSize: (byte)(b ? 256 + 1 : 2));""",
        """object A(IEnumerable<string> all) => all.Select(s => ServiceSid.Parse(s));""",
        """Func<string, IFormatProvider?, ServiceSid> A = ServiceSid.Parse; object B() => A("VA1", null);""",
        """dynamic A(dynamic d) => ServiceSid.TryParse((string)d.Text, out ServiceSid sid) ? sid.ToString() : string.Empty;""",

        // Generic code and other rules.
        """T A<T>() where T : IParsable<T> => T.Parse("VA1", null);""",
        """T A<T>() where T : struct, ISid<T> => T.Parse("VA1", null);""",
        """object A() => Guid.TryParse("VA1", out _);""",
        """void A() => Own.Free("ABC");""",
        """static object Parse(string s) => s; object A() => Parse("VA1");""",
        """object A() => nameof(ServiceSid.Parse) + "VA1";""",
        """object A() => ServiceSid.Parse(Texts.Good).ToString("VA1", null);""",

        // Code that never runs.
        """object? A() { if (false) { return ServiceSid.Parse("VA1"); } return null; }""",
        """object? A() { return null; return ServiceSid.Parse("VA1"); }""",
        """object? A() { const bool Debug = false; if (Debug) { Func<object> f = () => { return ServiceSid.Parse("VA1"); }; } return null; }""",
        """object A() => false ? ServiceSid.Parse("VA1") : "";""",
        """void A() { return; Func<int, object> b = ([NumberRange(Maximum = 9)] int depth) => { var c = ([NumberRange(Maximum = 9)] int other = 10) => other; return c; }; }""",
        """object A() => ServiceSid.Parse(false ? "VA1" : Texts.Good);""",
        """bool A() => false && ServiceSid.TryParse("VA1", out _);""",
        """bool A() => true || ServiceSid.TryParse("VA1", out _);""",
        """object A() => ServiceSid.Parse(Texts.Good ?? "VA1");""",
        """object? A() { while (true) { } return ServiceSid.Parse("VA1"); }""",
        "#if NEVER\nobject A() => ServiceSid.Parse(\"VA1\");\n#endif",

        // Suppressed where it stands.
        """
        #pragma warning disable SDR5001
        object A() => ServiceSid.Parse("VA1");
        #pragma warning restore SDR5001
        """,
        """[SuppressMessage("Sidereal.Usage", "SDR5001")] object A() => ServiceSid.Parse("VA1");""",
        """[SuppressMessage("Sidereal.Usage", "SDR5001:A constant breaks a rule", Justification = "The test expects it.")] class Inner { object A = ServiceSid.Parse("VA1"); }""",
        """[System.CodeDom.Compiler.GeneratedCode("x", "1")] object A() => ServiceSid.Parse("VA1");""",
    ];

    [Theory]
    [MemberData(nameof(Silent))]
    public void Nothing_is_said(string members)
    {
        Assert.Empty(UsageCode.Beside(members).Analyze());
        Assert.Empty(UsageCode.Elsewhere(members).Analyze());
    }

    [Fact]
    public void Nothing_is_said_in_a_generated_file()
    {
        Assert.Empty(UsageCode.OfEmbedded("// <auto-generated/>\nclass C { object A() => Shop.ServiceSid.Parse(\"VA1\"); }").Analyze());
        Assert.Single(UsageCode.OfEmbedded("class C { object A() => Shop.ServiceSid.Parse(\"VA1\"); }").Analyze());
    }

    [Theory]
    [InlineData(ReportDiagnostic.Suppress, null)]
    [InlineData(ReportDiagnostic.Warn, DiagnosticSeverity.Warning)]
    [InlineData(ReportDiagnostic.Default, DiagnosticSeverity.Error)]
    public void An_editorconfig_sets_the_severity(ReportDiagnostic configured, DiagnosticSeverity? expected)
    {
        Diagnostic[] diagnostics = UsageCode.Beside(Wrong).Analyze(compilation => compilation.WithOptions(compilation.Options.WithSyntaxTreeOptionsProvider(new Configured(configured))));
        Assert.Equal(expected, diagnostics.SingleOrDefault()?.Severity);
    }

    [Fact]
    public void A_project_without_the_runtime_costs_nothing_and_is_told_nothing()
    {
        CSharpCompilation compilation = CSharpCompilation.Create("Plain", [UsageCode.Parse("class C { int A(int i = 0) => A(0); }", "C.cs")], Basic.Reference.Assemblies.Net100.References.All);
        Assert.Empty(GeneratorHarness.Analyze(compilation, []));
    }

    /// <summary>What an .editorconfig says of one rule in one file.</summary>
    private sealed class Configured(ReportDiagnostic configured) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
        {
            severity = configured;
            return diagnosticId == "SDR5001" && tree.FilePath == "Use.cs" && configured != ReportDiagnostic.Default;
        }

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
        {
            severity = ReportDiagnostic.Default;
            return false;
        }
    }
}
