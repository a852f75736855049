using System.Threading.Tasks;
using Sidereal.Generator.Analyzers;
using Xunit;

namespace Sidereal.CodeFixes.Tests;

public sealed class MakePartialFixTests
{
    [Theory]
    [InlineData("[OpenApiClient] class {|SDR4001:A|};", "[OpenApiClient] partial class A;")]
    [InlineData("[OpenApiClient]\nclass {|SDR4001:A|};", "[OpenApiClient]\npartial class A;")]
    [InlineData("[OpenApiClient]\n/* mine */ class {|SDR4001:A|} { }", "[OpenApiClient]\n/* mine */ partial class A { }")]
    [InlineData("[OpenApiClient]\npublic class {|SDR4001:A|};", "[OpenApiClient]\npublic partial class A;")]
    [InlineData("/// <summary>A client.</summary>\n[OpenApiClient]\npublic sealed class {|SDR4001:A|}\n{\n    private int _n;\n}\n", "/// <summary>A client.</summary>\n[OpenApiClient]\npublic sealed partial class A\n{\n    private int _n;\n}\n")]
    [InlineData("partial class Outer\n{\n    [OpenApiClient]\n    internal class {|SDR4001:A|};\n}\n", "partial class Outer\n{\n    [OpenApiClient]\n    internal partial class A;\n}\n")]
    public Task The_word_is_added(string code, string expected) => Fixing.CheckAsync<ClientAnalyzer, MakePartialFix>(code, expected);

    [Fact]
    public Task All_are_fixed_at_once() => Fixing.CheckAsync<ClientAnalyzer, MakePartialFix>(
        """
        [OpenApiClient]
        class {|SDR4001:A|};

        [OpenApiClient]
        public class {|SDR4001:B|};

        [OpenApiClient]
        abstract class {|SDR4001:D|}
        {
        }
        """,
        """
        [OpenApiClient]
        partial class A;

        [OpenApiClient]
        public partial class B;

        [OpenApiClient]
        abstract partial class D
        {
        }
        """);
}
