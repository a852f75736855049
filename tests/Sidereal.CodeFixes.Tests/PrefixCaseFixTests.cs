using System.Threading.Tasks;
using Xunit;

namespace Sidereal.CodeFixes.Tests;

public sealed class PrefixCaseFixTests
{
    [Theory]
    [InlineData("object M() => ServiceSid.Parse({|SDR5001:\"va00000000000000000000000000000001\"|});", "object M() => ServiceSid.Parse(\"VA00000000000000000000000000000001\");")]
    [InlineData("object M() => ServiceSid.Parse({|SDR5001:\"vA0000000000000000000000000000aBcD\"|});", "object M() => ServiceSid.Parse(\"VA0000000000000000000000000000aBcD\");")]
    [InlineData("object M() => ServiceSid.Parse(({|SDR5001:\"va1\"|}));", "object M() => ServiceSid.Parse((\"VA1\"));")]
    [InlineData("object M() => ServiceSid.Parse(/* a */ {|SDR5001:\"va1\"|} /* b */);", "object M() => ServiceSid.Parse(/* a */ \"VA1\" /* b */);")]
    [InlineData("object M() => ServiceSid.Parse({|SDR5001:@\"va1\"|});", "object M() => ServiceSid.Parse(@\"VA1\");")]
    [InlineData("object M() => ServiceSid.Parse({|SDR5001:\"\"\"va1\"\"\"|});", "object M() => ServiceSid.Parse(\"\"\"VA1\"\"\");")]
    [InlineData("object M() => ServiceSid.Parse({|SDR5001:\"va1\"u8|});", "object M() => ServiceSid.Parse(\"VA1\"u8);")]
    [InlineData("const string Text = {|SDR5001:\"va1\"|};", "const string Text = \"VA1\";")]
    public Task The_prefix_is_corrected_and_the_form_kept(string members, string expected) => Fixing.CheckMembersAsync<PrefixCaseAnalyzer, PrefixCaseFix>(members, expected);

    [Fact]
    public Task All_are_fixed_at_once() => Fixing.CheckMembersAsync<PrefixCaseAnalyzer, PrefixCaseFix>(
        """
        ServiceSid A = ServiceSid.Parse({|SDR5001:"va1"|}), B = ServiceSid.Parse({|SDR5001:@"Va2"|});
            string[] N() => new[] { {|SDR5001:"vA3"|}, "VA4" };
        """,
        """
        ServiceSid A = ServiceSid.Parse("VA1"), B = ServiceSid.Parse(@"VA2");
            string[] N() => new[] { "VA3", "VA4" };
        """);

    [Theory]
    [InlineData("object M() => ServiceSid.Parse({|SDR5001:\"xx1\"|});")]
    [InlineData("object M() => ServiceSid.Parse({|SDR5001:\"va\" + \"1\"|});")]
    [InlineData("object M() => ServiceSid.Parse({|SDR5001:\"\\u0076a1\"|});")]
    public Task Nothing_is_offered_where_it_is_not_certain(string members) => Fixing.CheckNoFixAsync<PrefixCaseAnalyzer, PrefixCaseFix>(members);
}
