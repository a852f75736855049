using Sidereal.Generator.Model;
using Xunit;

namespace Sidereal.Generator.Tests.Binding;

public sealed class PagingBinderTests
{
    private const string Pets = "pets: { type: array, items: { type: object, properties: { name: { type: string } } } }";

    [Theory]
    [InlineData("meta: { type: object, properties: { next_page_url: { type: string, format: uri, nullable: true } } }", "meta", "next_page_url")]
    [InlineData("next_page_uri: { type: string }", null, "next_page_uri")]
    [InlineData("next: { type: string, format: uri }", null, "next")]
    [InlineData("links: { type: object, properties: { next: { type: string } } }", "links", "next")]
    [InlineData("'@odata.nextLink': { type: string }", null, "@odata.nextLink")]
    public void A_list_with_a_link_to_the_next_page_is_a_listing(string link, string? meta, string name)
    {
        BoundSpec bound = BoundSpec.FromSchema($"type: object\nproperties:\n  {Pets}\n  {link}");
        PagedResultModel paged = Assert.IsType<PagedResultModel>(bound.Operation("GetThing").Result);
        Assert.Equal("pets", paged.Items.WireName);
        Assert.Equal(meta, paged.Meta?.WireName);
        Assert.Equal(name, paged.NextLink.WireName);
    }

    [Theory]
    [InlineData("next_page: { type: string }")]
    [InlineData("next: { type: string }")]
    [InlineData("next_cursor: { type: string }")]
    [InlineData("next_page_url: { type: integer }")]
    public void A_cursor_is_no_link(string cursor)
    {
        BoundSpec bound = BoundSpec.FromSchema($"type: object\nproperties:\n  {Pets}\n  {cursor}");
        Assert.IsType<ValueResultModel>(bound.Operation("GetThing").Result);
    }

    [Theory]
    [InlineData("names: { type: array, items: { type: object, properties: { a: { type: string } } } }", "several lists")]
    [InlineData("next_url: { type: string }", "several links")]
    public void What_is_ambiguous_stays_a_plain_call_and_is_reported(string more, string reason)
    {
        BoundSpec bound = BoundSpec.FromSchema($"type: object\nproperties:\n  {Pets}\n  next_page_url: {{ type: string }}\n  {more}");
        Assert.IsType<ValueResultModel>(bound.Operation("GetThing").Result);
        Assert.Contains(bound.Faults, fault => fault.Descriptor.Id == "SDR3004" && fault.Arguments[1].Contains(reason));
    }
}
