using Sidereal.Generator.Text;
using Xunit;

namespace Sidereal.Generator.Tests.Text;

public class CoreSchemaTests
{
    [Theory]
    [InlineData("Null", "", "~", "null", "Null", "NULL")]
    [InlineData("Boolean", "true", "True", "TRUE", "false", "False", "FALSE")]
    [InlineData("Integer", "0", "012", "-7", "+7", "0x1F", "0xaB", "0o17", "99999999999999999999999")]
    [InlineData("Number", "1.10", "1e3", "1E-3", ".5", "-.5", "+1.", "1.e+2", "-0.0", ".inf", "-.Inf", "+.INF", ".nan", ".NaN", ".NAN")]
    [InlineData("String", "no", "No", "yes", "y", "n", "on", "off", "nULL", "tRUE", "2024-01-01", "2024-01-01T00:00:00Z", "1.2.3", "3.0.1", "-", "+", ".", "-.", "e3", ".e3", "1e", "1e+", "0x", "0o", "0o8", "0xG", "-0x1F", "+0o7", "0b1", "1_000", "12:30", "--1", "+-1", ".Nan", "-.nan", ".iNF", "0x1 ", "١")]
    public void A_plain_scalar_is_what_the_core_schema_of_YAML_1_2_says(string kind, params string[] scalars) =>
        Assert.All(scalars, scalar => Assert.Equal(kind, CoreSchema.Resolve(scalar).ToString()));
}
