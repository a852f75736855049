using System;
using Sidereal.CompilerServices;
using Sidereal.TestKit;
using Xunit;

namespace Sidereal.Generator.Tests.Binding;

/// <summary>The rule for identifiers as it is compiled into the generator, against the table that the runtime's copy is held to as well.</summary>
public sealed class SidFormatTests
{
    [Fact]
    public void The_generators_copy_of_the_rule_keeps_to_the_table()
    {
        // One test for all rows: some have half a surrogate pair, which would not survive as an argument of a theory.
        foreach (object[] row in SidTable.Rows)
        {
            (string pattern, string text, bool isGood, string explanation) = ((string)row[0], (string)row[1], (bool)row[2], (string)row[3]);
            SidFormat format = SidFormat.TryRead(pattern) ?? throw new InvalidOperationException(pattern);
            Assert.True(isGood == format.IsMatch(text), $"{pattern} and '{text}'");
            if (!isGood)
            {
                Assert.Contains(explanation, format.Explain(text), StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [InlineData("VA[0-9a-f]{32}")]
    [InlineData("^VA[0-9a-f]{32}")]
    [InlineData("^[0-9a-f]{32}$")]
    [InlineData("^VA[0-9a-f]{1,32}$")]
    [InlineData("^(VA|VB)[0-9a-f]{32}$")]
    [InlineData("^VA[^0-9]{32}$")]
    [InlineData("^VA.{32}$")]
    public void What_is_not_a_prefix_and_a_count_of_one_class_is_no_identifier(string pattern) => Assert.Null(SidFormat.TryRead(pattern));
}
