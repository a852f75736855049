using System.Collections.Generic;
using System.Linq;
using Sidereal.Generator.Emission;
using Sidereal.Generator.Model;

namespace Sidereal.Generator.Tests.Emission;

/// <summary>Models made by hand, as Binding would make them of a document like the fragment.</summary>
internal static class Models
{
    public static SourceModel Source => new() { Document = "verify.yaml", Namespace = "Shop" };

    public static SidModel FactorSid => new()
    {
        Source = Source,
        Name = "FactorSid",
        IsPublic = true,
        Documentation = Text("The SID of a Factor: YF and 32 hexadecimal digits."),
        Pointer = "#/components/schemas/factor/properties/sid",
        Pattern = "^YF[0-9a-fA-F]{32}$",
        Prefix = "YF",
        Shape = "YF and 32 hexadecimal digits",
        IsPacked = true,
    };

    public static SidModel UserId => FactorSid with
    {
        Name = "UserId",
        Documentation = Text("The identifier of a user."),
        Pattern = "^usr_[a-z0-9]{10}$",
        Prefix = "usr_",
        Shape = "usr_ and 10 lower-case letters or digits",
        IsPacked = false,
    };

    public static EnumModel Status => new()
    {
        Source = Source,
        Name = "FactorStatus",
        IsPublic = true,
        Documentation = Text("Whether a Factor is verified."),
        Pointer = "#/components/schemas/status",
        Values = Array(Value("Unverified", "unverified"), Value("Verified", "verified"), Value("Values", "values")),
    };

    public static ObjectModel Factor => new()
    {
        Source = Source,
        Name = "Factor",
        IsPublic = true,
        Documentation = Text("A way in which an Entity proves who it is.", "It is one of:\n\n- `push`, a device\n- `totp`, an app, see [the guide](https://example.com/totp?a=1&b=2)"),
        Pointer = "#/components/schemas/factor",
        Properties = Array(
            Property("Sid", "sid", ValueKind.Sid, "FactorSid"),
            Property("Name", "name", ValueKind.String, "string") with { IsRequired = true, IsNullable = false },
            Property("Owner", "owner", ValueKind.Sid, "UserId") with { IsRequired = true, IsNullable = false },
            Property("Level", "level", ValueKind.Int64, "long") with { IsRequired = true },
            Property("Size", "size", ValueKind.Int32, "int") with { IsRequired = true, IsNullable = false },
            Property("Status", "status", ValueKind.Enum, "FactorStatus"),
            Property("Ratio", "ratio", ValueKind.Double, "double"),
            Property("Price", "price", ValueKind.Decimal, "decimal"),
            Property("IsDefault", "default", ValueKind.Boolean, "bool") with { LocalName = "@default" },
            Property("Created", "date_created", ValueKind.DateTimeOffset, "DateTimeOffset"),
            Property("Day", "day", ValueKind.DateOnly, "DateOnly"),
            Property("Key", "key", ValueKind.Guid, "Guid"),
            Property("Url", "url", ValueKind.Uri, "Uri"),
            Property("Image", "image", ValueKind.Bytes, "byte[]"),
            Property("Config", "config", ValueKind.RawJson, "RawJson"),
            Property("Parent", "parent", ValueKind.Object, "Factor"),
            Property("JsonProperties", "json_properties", ValueKind.String, "string"),
            List("Children", "children", ValueKind.Object, "Factor") with { IsRequired = true, IsNullable = false },
            List("Tags", "tags", ValueKind.String, "string"),
            List("Sids", "sids", ValueKind.Sid, "FactorSid") with { IsRequired = true },
            Property("Rows", "rows", ValueKind.List, "IReadOnlyList<IReadOnlyList<long>>") with { Type = ListOf(ListOf(Type(ValueKind.Int64, "long"))) }),
    };

    public static ObjectModel Page => Factor with
    {
        Name = "FactorPage",
        Pointer = "#/components/schemas/page",
        Properties = Array(List("Factors", "factors", ValueKind.Object, "Factor"), Property("Meta", "meta", ValueKind.Object, "Meta")),
    };

    public static ObjectModel Meta => Factor with
    {
        Name = "Meta",
        Pointer = "#/components/schemas/meta",
        Properties = Array(Property("NextPageUrl", "next_page_url", ValueKind.Uri, "Uri")),
    };

    public static ObjectModel Empty => Factor with { Name = "Empty", Properties = EquatableArray<PropertyModel>.Empty };

    public static OperationModel ListFactor => new()
    {
        OperationId = "ListFactor",
        Name = "ListFactor",
        HttpMethod = "Get",
        PathTemplate = "/v2/Services/{Sid}/Factors",
        Documentation = Text("Retrieve a list of all Factors.", "The list comes in pages."),
        Pointer = "#/paths/~1v2~1Services~1{Sid}~1Factors/get",
        IsDeprecated = true,
        Parameters = Array(
            Parameter("sid", "Sid", ParameterPlace.Path, ValueKind.Sid, "FactorSid"),
            Parameter("status", "Status", ParameterPlace.Query, ValueKind.Enum, "FactorStatus") with { IsRequired = false },
            Parameter("pageSize", "PageSize", ParameterPlace.Query, ValueKind.Int64, "long") with { IsRequired = false, Minimum = "1", Maximum = "1000" },
            Parameter("ratio", "Ratio", ParameterPlace.Query, ValueKind.Double, "double") with { IsRequired = false, Maximum = "0.5d" },
            Parameter("@class", "Class", ParameterPlace.Query, ValueKind.String, "string") with { IsRequired = false, Minimum = "2" },
            Parameter("since", "Since", ParameterPlace.Query, ValueKind.DateTimeOffset, "DateTimeOffset") with { IsRequired = false }),
        Result = new PagedResultModel
        {
            Response = Type(ValueKind.Object, "FactorPage"),
            Items = Page.Properties[0],
            Meta = Page.Properties[1],
            NextLink = Meta.Properties[0],
        },
    };

    public static OperationModel GetFactor => ListFactor with
    {
        OperationId = "GetFactor",
        Name = "GetFactor",
        IsDeprecated = false,
        Parameters = Array(
            Parameter("request", "Sid", ParameterPlace.Path, ValueKind.String, "string") with { Minimum = "8", Maximum = "64", Pattern = "^[a-z-]+$" },
            Parameter("query", "Query", ParameterPlace.Query, ValueKind.String, "string"),
            Parameter("page", "Page", ParameterPlace.Query, ValueKind.Int64, "long") with { Minimum = "-9223372036854775808" },
            Parameter("owner", "Owner", ParameterPlace.Query, ValueKind.Sid, "FactorSid"),
            Parameter("status", "Status", ParameterPlace.Query, ValueKind.Enum, "FactorStatus"),
            Parameter("exact", "Exact", ParameterPlace.Query, ValueKind.Boolean, "bool")),
        Result = new ValueResultModel { Type = Type(ValueKind.Object, "Factor") },
    };

    public static ClientModel Client => new()
    {
        Source = Source,
        Name = "VerifyClient",
        ContainingTypes = EquatableArray<string>.Empty,
        UserMembers = EquatableArray<string>.Empty,
        Documentation = Text("A client of Verify."),
        Server = "https://verify.example.com",
        Operations = Array(
            ListFactor,
            GetFactor,
            GetFactor with { OperationId = "getType", Name = "GetType", Parameters = default, Result = new ValueResultModel { Type = ListOf(Type(ValueKind.Object, "Factor")) } },
            GetFactor with { OperationId = "Operations", Name = "Operations", Parameters = default, Result = new NoResultModel() },
            GetFactor with { OperationId = "HttpMethod", Name = "HttpMethod", Parameters = default, Result = new NoResultModel() },
            ListFactor with { OperationId = "ListAll", Name = "ListAll", Parameters = default, Result = RootPages }),
    };

    /// <summary>A file of each kind that the types which <see cref="Client"/> names become.</summary>
    public static IReadOnlyList<TypeModel> Types => [FactorSid, UserId, Status, Factor, Page, Meta, Empty];

    public static IEnumerable<string> Emit(TypeModel type) => type switch
    {
        SidModel sid => [SidEmitter.Emit(sid)],
        EnumModel values => [EnumEmitter.Emit(values)],
        _ => [ObjectEmitter.Emit((ObjectModel)type), ObjectJsonEmitter.Emit((ObjectModel)type)],
    };

    public static IEnumerable<string> EmitAll(ClientModel client, IEnumerable<TypeModel> types) => types.SelectMany(Emit).Append(ClientEmitter.Emit(client));

    public static EquatableArray<T> Array<T>(params T[] items)
        where T : System.IEquatable<T> => new(items);

    public static Documentation Text(string summary, string? remarks = null) => new() { Summary = summary, Remarks = remarks };

    public static EnumValueModel Value(string name, string value) => new() { Name = name, Value = value };

    public static TypeReference Type(ValueKind kind, string name) => new() { Kind = kind, Name = name };

    public static PropertyModel Property(string name, string wireName, ValueKind kind, string type) => new()
    {
        Name = name,
        LocalName = char.ToLowerInvariant(name[0]) + name[1..],
        WireName = wireName,
        Type = Type(kind, type),
        IsRequired = false,
        IsNullable = true,
        Documentation = Text($"The {name} of it."),
    };

    // A page that has its link, of another kind, at the root.
    private static PagedResultModel RootPages => new()
    {
        Response = Type(ValueKind.Object, "Factor"),
        Items = Factor.Properties.First(static property => property.Name == "Children"),
        Meta = null,
        NextLink = Factor.Properties.First(static property => property.Name == "Name") with { WireName = "next page" },
    };

    private static PropertyModel List(string name, string wireName, ValueKind kind, string element) =>
        Property(name, wireName, ValueKind.List, "List") with { Type = ListOf(Type(kind, element)) };

    private static TypeReference ListOf(TypeReference element) => new() { Kind = ValueKind.List, Name = $"IReadOnlyList<{element.Name}>", Element = element };

    private static ParameterModel Parameter(string name, string wireName, ParameterPlace place, ValueKind kind, string type) => new()
    {
        Name = name,
        WireName = wireName,
        Place = place,
        Type = Type(kind, type),
        IsRequired = true,
        Minimum = null,
        Maximum = null,
        Pattern = null,
        Documentation = Text($"The {wireName} of it.", "There is more to say of it."),
        Pointer = $"#/paths/~1factors/get/parameters/{wireName}/schema",
    };
}
