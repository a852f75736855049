using System.Linq;
using Microsoft.CodeAnalysis;
using Xunit;

namespace Sidereal.Generator.Tests.Analyzers;

/// <summary>Every form that a wrong constant can have is reported, once, at the constant itself.</summary>
public sealed class ConstantFormTests
{
    public static TheoryData<string> Texts =>
    [
        // Literals and what the compiler folds into one.
        """object A() => ServiceSid.Parse([|"VA1"|]);""",
        """object A() => ServiceSid.Parse([|""|]);""",
        """object A() => ServiceSid.Parse([|@"VA1"|]);""",
        "object A() => ServiceSid.Parse([|\"\"\"VA1\"\"\"|]);",
        "object A() => ServiceSid.Parse([|\"\"\"\n    VA1\n    \"\"\"|]);",
        """object A() => ServiceSid.Parse([|"VA" + "1"|]);""",
        """object A() => ServiceSid.Parse([|Texts.Prefix + "1"|]);""",
        """object A() => ServiceSid.Parse([|$"{Texts.Prefix}1"|]);""",
        "object A() => ServiceSid.Parse([|$\"\"\"{Texts.Prefix}1\"\"\"|]);",
        """object A() => ServiceSid.Parse([|Texts.Bad|]);""",
        """object A() { const string Local = "VA1"; return ServiceSid.Parse([|Local|]); }""",
        """object A() => ServiceSid.Parse([|nameof(ServiceSid)|]);""",
        """object A() => ServiceSid.Parse([|ServiceSid.Pattern|]);""",
        """object A() => ServiceSid.Parse(([|"VA1"|]));""",
        """object A() => ServiceSid.Parse([|"VA1"|]!);""",
        """object A() => ServiceSid.Parse([|(string)"VA1"|]);""",
        """object A() => ServiceSid.Parse([|Texts.Good + "\n"|]);""",
        """object A() => ServiceSid.Parse([|"VAaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\u0660"|]);""",
        """object A() => ServiceSid.Parse([|default(string) + "VA1"|]);""",
        """object A() => ServiceSid.Parse([|string.Empty|]);""",
        """object A() => ServiceSid.Parse([|"VA"u8 + "1"u8|]);""",
        """object A() => ServiceSid.Parse([|("V"u8 + "A"u8) + "1"u8|], null);""",

        // Expressions that are one of several constants.
        """object A(bool b) => ServiceSid.Parse(b ? Texts.Good : [|"VA1"|]);""",
        """object A(bool b, bool c) => ServiceSid.Parse(b ? [|"VA1"|] : c ? [|"VA2"|] : Texts.Good);""",
        """object A(int i) => ServiceSid.Parse(i switch { 0 => [|"VA0"|], 1 => Texts.Good, 2 => throw new Exception(), _ => [|"VA9"|] });""",
        """object A(int i) => ServiceSid.Parse(i switch { 0 => i > 0 ? [|"VA0"|] : Texts.Good, _ => Texts.Good });""",
        """object A(string? s) => ServiceSid.Parse(s ?? [|"VA1"|]);""",
        """object A(string? s) => ServiceSid.Parse(s ?? Texts.Nothing ?? [|"VA1"|]);""",
        """object A(string s) => ServiceSid.Parse(s = [|"VA1"|]);""",
        """object A(string? s) => ServiceSid.Parse(s ??= [|"VA1"|]);""",
        """object A() => ServiceSid.Parse(true ? [|"VA1"|] : Texts.Good);""",

        // Every overload, and the ways to say which argument it is.
        """object A() => ServiceSid.Parse([|"VA1"|], null);""",
        """object A() => ServiceSid.Parse(provider: null, s: [|"VA1"|]);""",
        """object A() => ServiceSid.Parse([|"VA1"|].AsSpan());""",
        """object A() => ServiceSid.Parse((ReadOnlySpan<char>)[|"VA1"|]);""",
        """object A(bool b) => ServiceSid.Parse((b ? [|"VA1"|] : Texts.Good).AsSpan(), null);""",
        """object A() => ServiceSid.Parse([|"VA1"u8|]);""",
        """object A() => ServiceSid.Parse(utf8Text: [|"VA1"u8|], provider: null);""",
        """object A() => ServiceSid.TryParse([|"VA1"|], out _);""",
        """object A() => ServiceSid.TryParse([|"VA1"|].AsSpan(), out _);""",
        """object A() => ServiceSid.TryParse([|"VA1"u8|], out _);""",
        """object A() => ServiceSid.TryParse([|"VA1"|], null, out _);""",
        """object A() => ServiceSid.TryParse([|"VA1"|].AsSpan(), null, out _);""",
        """object A() => ServiceSid.TryParse([|"VA1"u8|], null, out ServiceSid sid) ? sid : null!;""",
        """object A() => UserId.Parse([|"usr_ABCDEFGHIJ"|]);""",

        // Everywhere that an expression stands.
        """ServiceSid A { get; } = ServiceSid.Parse([|"VA1"|]);""",
        """static readonly ServiceSid A = ServiceSid.Parse([|"VA1"|]);""",
        """ServiceSid _a; ServiceSid A { get => _a; set => _a = ServiceSid.Parse([|"VA1"|]); }""",
        """ServiceSid[] A => [ServiceSid.Parse([|"VA1"|]), ServiceSid.Parse(Texts.Good), .. new[] { ServiceSid.Parse([|"VA2"|]) }];""",
        """List<ServiceSid> A = new() { ServiceSid.Parse([|"VA1"|]) };""",
        """Dictionary<ServiceSid, int> A = new() { [ServiceSid.Parse([|"VA1"|])] = 1 }, B = new() { { ServiceSid.Parse([|"VA2"|]), 2 } };""",
        """OwnList A = new() { { [|"VA1"|], 1 } };""",
        """Func<ServiceSid> A = () => ServiceSid.Parse([|"VA1"|]);""",
        """Func<string, ServiceSid> A = static s => ServiceSid.Parse(s ?? [|"VA1"|]);""",
        """IEnumerable<ServiceSid> A() => from i in new[] { 1 } select ServiceSid.Parse([|"VA1"|]);""",
        """object A() { return Inner(); static ServiceSid Inner() => ServiceSid.Parse([|"VA1"|]); }""",
        """object A() { return Inner(); static ServiceSid Inner() { return ServiceSid.Parse([|"VA1"|]); } }""",
        """(ServiceSid, int) A = (ServiceSid.Parse([|"VA1"|]), 1);""",
        """void A() { (ServiceSid sid, int i) = (ServiceSid.Parse([|"VA1"|]), 1); }""",
        """object A() => new { Sid = ServiceSid.Parse([|"VA1"|]) };""",
        """string A() => $"{ServiceSid.Parse([|"VA1"|])}";""",
        """IEnumerable<ServiceSid> A() { yield return ServiceSid.Parse([|"VA1"|]); }""",
        """async Task A() { await Task.Yield(); _ = ServiceSid.Parse([|"VA1"|]); }""",
        """bool A(object o) => o is ServiceSid sid && sid == ServiceSid.Parse([|"VA1"|]);""",
        """record Row(ServiceSid Sid); Row A(Row row) => row with { Sid = ServiceSid.Parse([|"VA1"|]) };""",
        """class Base(ServiceSid sid) { public object Sid => sid; } class Derived() : Base(ServiceSid.Parse([|"VA1"|]));""",
        """object A() { try { return ServiceSid.Parse([|"VA1"|]); } catch (FormatException) when (ServiceSid.TryParse([|"VA2"|], out _)) { throw; } }""",
        """void A<T>() { ServiceSid.Parse([|"VA1"|]); }""",
        """Task A() => Client.CountThingAsync(ServiceSid.Parse([|"VA1"|]), "12345678", FactorSid.Parse([|"YF1"|]));""",

        // Rules of one's own.
        """[ForService([|"VA1"|])] void A() { }""",
        """[ForService(sid: [|Texts.Bad|])] class Inner;""",
        """void A([ForService([|"VA1"|])] int parameter) { }""",
        """object A() => new Own([|"VA1"|]);""",
        """Own A() => new([|"VA1"|]);""",
        """class Derived() : Own([|"VA1"|]);""",
        """class Derived : Own { public Derived() : base([|"VA1"|]) { } }""",
        """void A(Own.Handler handler) { handler([|"VA1"|]); handler.Invoke([|"VA2"|]); }""",
        """object A() => "x".In([|"VA1"|]) + OwnExtensions.In("x", [|"VA2"|]);""",
        """void A([StringPattern(ServiceSid.Pattern)] string sid = [|"VA1"|]) { }""",
        """void A() { Action<string> f = ([StringPattern(ServiceSid.Pattern)] string sid) => { }; Inner([|"VA1"|]); void Inner([StringPattern(ServiceSid.Pattern)] string s) => f(s); }""",
        """void A() => Own.Both([|"VA1"|]);""",
        """enum Inner { [ForService([|"VA1"|])] None }""",
        """[return: ForService([|"VA1"|])] object A() => 1;""",
        """void A<[ForService([|"VA1"|])] T>() { }""",
        """object A { [ForService([|"VA1"|])] get; set; } = 1;""",
        """[ForService([|"VA1"|])] event Action A = null!;""",
        """class Inner([ForService([|"VA1"|])] int a) { public int A => a; }""",
        """delegate void Inner([ForService([|"VA1"|])] int a);""",
        """void A() { void B([StringPattern(ServiceSid.Pattern)] string sid = [|"VA1"|], [NumberRange(Maximum = 9)] int? depth = [|10|]) { } B(depth: 9); }""",
        """void A() { var b = ([StringPattern(ServiceSid.Pattern)] string sid = [|Texts.Bad|]) => sid; b(); }""",
        """object A() => ([NumberRange(Minimum = 1)] int first = 1, [NumberRange(Minimum = 1)] int size = [|-1|]) => size;""",
        """record Row([StringPattern(ServiceSid.Pattern)] string Sid = [|"VA1"|]);""",
        """interface IRow { void A([StringPattern(ServiceSid.Pattern)] string sid = [|"VA1"|]); }""",
        """delegate void Inner([StringPattern(ServiceSid.Pattern)] string sid = [|"VA1"|]);""",
        """class Inner { public Inner([StringPattern(ServiceSid.Pattern)] string sid = [|"VA1"|]) { } public int this[[StringPattern(ServiceSid.Pattern)] string sid = [|"VA2"|]] => 1; }""",
        """System.Linq.Expressions.Expression<Func<object>> A() => () => ServiceSid.Parse([|"VA1"|]);""",
    ];

    public static TheoryData<string> Bounds =>
    [
        """Task A(ServiceSid s) => Client.CountThingAsync(s, "12345678", pageSize: [|0|]);""",
        """Task A(ServiceSid s) => Client.CountThingAsync(s, "12345678", pageSize: [|5000|]);""",
        """Task A(ServiceSid s) => Client.CountThingAsync(s, "12345678", pageSize: [|-1L|]);""",
        """Task A(ServiceSid s) => Client.CountThingAsync(s, "12345678", pageSize: [|500 * 3|]);""",
        """Task A(ServiceSid s) => Client.CountThingAsync(s, "12345678", pageSize: [|int.MaxValue|]);""",
        """Task A(ServiceSid s, bool b) => Client.CountThingAsync(s, "12345678", pageSize: b ? [|0|] : 1);""",
        """Task A(ServiceSid s, bool b) => Client.CountThingAsync(s, "12345678", pageSize: b ? [|0|] : null);""",
        """Task A(ServiceSid s, int? i) => Client.CountThingAsync(s, "12345678", pageSize: i ?? [|0|]);""",
        """Task A(ServiceSid s, int i) => Client.CountThingAsync(s, "12345678", pageSize: i switch { 1 => [|1001|], _ => 1000 });""",
        """Task A(ServiceSid s) => Client.CountThingAsync(s, "12345678", null, null, [|(long?)0|]);""",
        """Task A(ServiceSid s) => Client.CountThingAsync(s, "12345678", pageSize: [|default(long)|]);""",
        """Task A(ServiceSid s) => Client.CountThingAsync(s, "12345678", pageSize: [|(byte)0|], page: [|-1|]);""",
        """Task A(ServiceSid s) => Client.CountThingAsync(s, "12345678", depth: [|10|]);""",
        """Task A(ServiceSid s) => Client.CountThingAsync(s, "12345678", depth: [|'a'|]);""",
        """Task A(ServiceSid s) => Client.CountThingAsync(s, "12345678", ratio: [|0.6|]);""",
        """Task A(ServiceSid s) => Client.CountThingAsync(s, "12345678", ratio: [|1|]);""",
        """Task A(ServiceSid s) => Client.CountThingAsync(s, "12345678", ratio: [|-0.6f|]);""",
        """Task A(ServiceSid s) => Client.CountThingAsync(s, "12345678", ratio: [|double.NaN|]);""",
        """Task A(ServiceSid s) => Client.CountThingAsync(s, "12345678", ratio: [|double.NegativeInfinity|]);""",
        """Task A(ServiceSid s) => Client.CountThingAsync(s, "12345678", price: [|0.09m|]);""",
        """Task A(ServiceSid s) => Client.CountThingAsync(s, "12345678", price: [|0.0999999999999999999999999999m|]);""",
        """Task A(ServiceSid s) => Client.CountThingAsync(s, "12345678", big: [|9007199254740993|]);""",
        """Task A(ServiceSid s) => Client.CountThingAsync(s, [|"1234567"|]);""",
        """Task A(ServiceSid s) => Client.CountThingAsync(s, [|""|]);""",
        """Task A(ServiceSid s) => Client.CountThingAsync(s, "12345678", code: [|"abc"|], label: [|"abcd"|], token: [|"a"|]);""",
        """Task A(ServiceSid s) => Client.CountThingAsync(s, "12345678", code: [|"abcde"|]);""",
        """Task A(ServiceSid s) => Client.CountThingAsync(s, "12345678", code: [|"\U0001F600\U0001F600"|]);""",
        """int A(Own own) => own[[|10|]];""",
        """int? A(Own? own) => own?[[|10|]];""",
        """Task A(ServiceSid s) => Client.CountThingAsync(s, "12345678", pageSize: new long?([|0|]));""",
        """Task A(ServiceSid s) => Client.CountThingAsync(s, "12345678", pageSize: [|(int)DayOfWeek.Sunday|]);""",
        """void A() => Own.Limits([|9223372036854775808m|]);""",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_wrong_text_is_reported_where_it_stands(string members) => AssertMarks(UsageCode.Beside(members));

    [Theory]
    [MemberData(nameof(Bounds))]
    public void A_wrong_number_or_length_is_reported_where_it_stands(string members) => AssertMarks(UsageCode.Beside(members));

    [Theory]
    [MemberData(nameof(Texts))]
    [MemberData(nameof(Bounds))]
    public void Code_over_the_assembly_of_a_client_is_told_the_same(string members) => AssertMarks(UsageCode.Elsewhere(members));

    private static void AssertMarks(Usage usage)
    {
        Diagnostic[] diagnostics = usage.Analyze();
        Assert.NotEmpty(usage.Marks);
        Assert.All(diagnostics, diagnostic => Assert.Equal("SDR5001", diagnostic.Id));
        Assert.Equal(usage.Marks.Select(mark => usage.Text.Substring(mark.Start, mark.Length)), diagnostics.Select(diagnostic => usage.Text.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length)));
        Assert.Equal(usage.Marks, diagnostics.Select(diagnostic => diagnostic.Location.SourceSpan));
    }
}
