using System.Linq;
using Sidereal.Generator.Model;
using static Sidereal.Generator.Emission.SourceTemplate;

namespace Sidereal.Generator.Emission;

/// <summary>Where the pages of a listing have their items and the link to the next page.</summary>
internal static class PagingEmitter
{
    /// <summary>The type of a listing's items.</summary>
    public static string Item(PagedResultModel paged) => paged.Items.Type.Element!.Name;

    /// <summary>The type of the object that has the link.</summary>
    public static string Meta(PagedResultModel paged) => (paged.Meta?.Type ?? paged.Response).Name;

    /// <summary>The constant of a listing; null for any other operation.</summary>
    public static string? Constant(OperationModel operation, ClientNames names) => operation.Result is PagedResultModel paged
        ? Code($$"""
            internal static readonly Paging<{{paged.Response.Name}}, {{Item(paged)}}, {{Meta(paged)}}> {{names.FieldOf(operation)}} = new()
            {
                Items = static response => response.{{paged.Items.Name}},
                ItemsPath = {{Path(paged.Items)}},
                Meta = static response => response{{(paged.Meta is null ? null : "." + paged.Meta.Name)}},
                MetaPath = {{(paged.Meta is null ? Literal.Of("$") : Path(paged.Meta))}},
                NextLink = static meta => meta.{{Link(paged.NextLink)}},
                NextLinkName = {{Literal.Of(paged.NextLink.WireName)}},
            };
            """)
        : null;

    private static string Link(PropertyModel link) => (link.Type.Kind, link.IsNullable) switch
    {
        (ValueKind.Uri, true) => link.Name + "?.OriginalString",
        (ValueKind.Uri, false) => link.Name + ".OriginalString",
        _ => link.Name,
    };

    private static string Path(PropertyModel property) => Literal.Of(property.WireName.All(static character => char.IsLetterOrDigit(character) || character == '_')
        ? "$." + property.WireName
        : $"$['{property.WireName}']");
}
