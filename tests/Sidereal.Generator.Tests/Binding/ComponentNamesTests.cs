using Sidereal.Generator.Binding;
using Xunit;

namespace Sidereal.Generator.Tests.Binding;

public sealed class ComponentNamesTests
{
    [Theory]
    [InlineData("factor_enum_factor_statuses", "FactorStatus")]
    [InlineData("factor_enum_factor_types", "FactorType")]
    [InlineData("factor_enum_totp_algorithms", "FactorTotpAlgorithm")]
    [InlineData("challenge_enum_challenge_reasons", "ChallengeReason")]
    [InlineData("verification_enum_channel", "VerificationChannel")]
    [InlineData("verification_attempt_enum_channels", "VerificationAttemptChannel")]
    [InlineData("PetStatus", "PetStatus")]
    [InlineData("statuses", "Statuses")]
    [InlineData("enum_of_all", "EnumOfAll")]
    public void An_enumeration_says_its_owner_once_and_its_values_in_the_singular(string schema, string expected) =>
        Assert.Equal(expected, ComponentNames.Enumeration(schema));

    [Theory]
    [InlineData("verify.v2.service.entity.factor", 1, "factor")]
    [InlineData("verify.v2.service.entity.factor", 2, "entity_factor")]
    [InlineData("factor", 1, "factor")]
    [InlineData("factor", 3, "factor")]
    [InlineData("...", 1, "...")]
    public void A_dotted_name_ends_in_its_last_segments(string schema, int count, string expected) =>
        Assert.Equal(expected, ComponentNames.LastSegments(schema, count));
}
