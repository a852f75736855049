using Sidereal.Generator.Emission;
using Sidereal.Generator.Model;
using Xunit;

namespace Sidereal.Generator.Tests.Emission;

public sealed class RuleEmitterTests
{
    [Theory]
    [InlineData(ValueKind.Int64, "1", "1000", "[NumberRange(Minimum = 1, Maximum = 1000, Document = \"a.yaml\", Pointer = \"#/x\")]")]
    [InlineData(ValueKind.Int64, "-9223372036854775808", null, "[NumberRange(Minimum = -9223372036854775808, Document = \"a.yaml\", Pointer = \"#/x\")]")]
    [InlineData(ValueKind.Double, null, "0.5d", "[NumberRange(Maximum = 0.5d, Document = \"a.yaml\", Pointer = \"#/x\")]")]
    [InlineData(ValueKind.Decimal, "-0.10m", "7.9m", "[NumberRange(Minimum = \"-0.10\", Maximum = \"7.9\", Document = \"a.yaml\", Pointer = \"#/x\")]")]
    [InlineData(ValueKind.String, "8", "64", "[TextLength(Minimum = 8, Maximum = 64, Document = \"a.yaml\", Pointer = \"#/x\")]")]
    [InlineData(ValueKind.String, null, null, "")]
    public void Bounds_are_an_attribute(object kind, string? minimum, string? maximum, string expected)
    {
        ParameterModel parameter = Models.GetFactor.Parameters[0] with { Type = Models.Type((ValueKind)kind, "x"), Minimum = minimum, Maximum = maximum, Pointer = "#/x" };
        Assert.Equal(expected, RuleEmitter.Of(parameter with { Pattern = null }, "a.yaml"));
    }

    [Fact]
    public void A_pattern_is_an_attribute_of_its_own_and_a_check()
    {
        ParameterModel parameter = Models.GetFactor.Parameters[0] with { Pattern = "^\"é+$", Maximum = null, Pointer = "#/x" };
        Assert.Equal(
            "[TextLength(Minimum = 8, Document = \"a.yaml\", Pointer = \"#/x\")]\n[StringPattern(\"^\\\"\\u00E9+$\", Document = \"a.yaml\", Pointer = \"#/x\")]",
            RuleEmitter.Of(parameter, "a.yaml"));
        Assert.Contains("Check.Pattern(request, \"^[a-z-]+$\");", ClientEmitter.Emit(Models.Client), System.StringComparison.Ordinal);
    }
}
