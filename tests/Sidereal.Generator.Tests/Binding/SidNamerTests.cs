using System.Linq;
using Sidereal.Generator.Model;
using Xunit;

namespace Sidereal.Generator.Tests.Binding;

public sealed class SidNamerTests
{
    [Fact]
    public void The_resource_that_the_identifier_identifies_names_it()
    {
        BoundSpec bound = BoundSpec.FromSchema("{ $ref: '#/components/schemas/v1.zoo.pet' }", """
            v1.zoo.pet:
              type: object
              properties:
                sid: { type: string, pattern: '^PT[0-9a-fA-F]{32}$' }
                parent_sid: { type: string, pattern: '^PT[0-9a-fA-F]{32}$' }
                mother_sid: { type: string, pattern: '^PT[0-9a-fA-F]{32}$' }
            """);
        SidModel sid = Assert.Single(bound.Types.OfType<SidModel>());
        Assert.Equal("PetSid", sid.Name);
        Assert.Equal("PT", sid.Prefix);
        Assert.True(sid.IsPacked);
    }

    [Fact]
    public void The_shortest_schema_name_counts_where_several_own_the_identifier()
    {
        BoundSpec bound = BoundSpec.FromSchema("{ type: object, properties: { a: { $ref: '#/components/schemas/pet_archive' }, b: { $ref: '#/components/schemas/pet' } } }", """
            pet_archive: { type: object, properties: { sid: { type: string, pattern: '^PT[0-9a-fA-F]{32}$' } } }
            pet: { type: object, properties: { sid: { type: string, pattern: '^PT[0-9a-fA-F]{32}$' } } }
            """);
        Assert.Equal("PetSid", Assert.Single(bound.Types.OfType<SidModel>()).Name);
    }

    [Fact]
    public void Without_a_resource_the_most_frequent_name_counts()
    {
        BoundSpec bound = BoundSpec.FromSchema("{ type: object, properties: { a: { $ref: '#/components/schemas/a' }, b: { $ref: '#/components/schemas/b' } } }", """
            a: { type: object, properties: { account_sid: { type: string, pattern: '^AC[0-9a-fA-F]{32}$' }, owner: { type: string, pattern: '^AC[0-9a-fA-F]{32}$' } } }
            b: { type: object, properties: { AccountSid: { type: string, pattern: '^AC[0-9a-fA-F]{32}$' } } }
            """);
        Assert.Equal("AccountSid", Assert.Single(bound.Types.OfType<SidModel>()).Name);
    }

    [Fact]
    public void On_a_tie_the_words_count_with_which_all_names_end()
    {
        BoundSpec bound = BoundSpec.FromSchema("""
            type: object
            properties:
              from_account_sid: { type: string, pattern: '^AC[0-9a-fA-F]{32}$' }
              to_account_sid: { type: string, pattern: '^AC[0-9a-fA-F]{32}$' }
            """);
        Assert.Equal("AccountSid", Assert.Single(bound.Types.OfType<SidModel>()).Name);
    }

    [Fact]
    public void Two_patterns_with_one_name_are_told_apart_by_their_prefix()
    {
        BoundSpec bound = BoundSpec.FromSchema("""
            type: object
            properties:
              a: { type: object, properties: { service_sid: { type: string, pattern: '^VA[0-9a-fA-F]{32}$' } } }
              b: { type: object, properties: { service_sid: { type: string, pattern: '^MG[0-9a-fA-F]{32}$' } } }
            """);
        Assert.Equal(["ServiceSid", "ServiceSidMg"], bound.Types.OfType<SidModel>().Select(sid => sid.Name));
        Assert.Contains("SDR3001", bound.FaultIds);
    }

    [Fact]
    public void A_bare_id_is_called_after_whatever_it_belongs_to()
    {
        BoundSpec bound = BoundSpec.FromSchema("{ type: object, properties: { wallet: { type: object, properties: { id: { type: string, pattern: '^wal_[a-z0-9]{8}$' } } } } }");
        Assert.Equal("WalletId", Assert.Single(bound.Types.OfType<SidModel>()).Name);
    }

    [Fact]
    public void Equal_patterns_are_one_type()
    {
        BoundSpec bound = BoundSpec.FromSchema("""
            type: object
            properties:
              sid: { type: string, pattern: '^PT[0-9a-fA-F]{32}$', nullable: true }
              others: { type: array, items: { type: string, pattern: '^PT[0-9a-fA-F]{32}$' } }
            """);
        Assert.Single(bound.Types.OfType<SidModel>());
    }
}
