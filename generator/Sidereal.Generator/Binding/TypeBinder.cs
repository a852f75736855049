using System;
using System.Linq;
using Sidereal.CompilerServices;
using Sidereal.Generator.Diagnostics;
using Sidereal.Generator.Model;
using Sidereal.Generator.Specification;

namespace Sidereal.Generator.Binding;

/// <summary>Discovered types → models.</summary>
internal sealed class TypeBinder(SchemaReader schemas, TypeNames names, TypeResolver types, SourceModel source, bool isPublic, SpecDiagnostics diagnostics)
{
    public SidModel Bind(DiscoveredSid sid)
    {
        SidFormat format = SidFormat.TryRead(sid.Pattern)!;
        string name = names.OfSid(sid.Pattern);
        return new SidModel
        {
            Source = source,
            Name = name,
            IsPublic = isPublic,
            Documentation = new Documentation { Summary = $"{Spoken(name)}: {format.Shape}.", Remarks = null },
            Pointer = sid.Schema.Pointer,
            Pattern = sid.Pattern,
            Prefix = format.Prefix,
            Shape = format.Shape,
            IsPacked = format.IsPacked,
        };
    }

    public TypeModel Bind(DiscoveredType type) => type.Schema.IsTextEnum ? BindEnum(type.Schema) : BindObject(type.Schema);

    private EnumModel BindEnum(Schema schema)
    {
        string name = names.Of(schema);
        UniqueNames members = new([.. ReservedNames.EnumMembers, name], StringComparer.Ordinal);
        return new EnumModel
        {
            Source = source,
            Name = name,
            IsPublic = isPublic,
            Documentation = Prose.Of(schema.Description, Fallback(schema)),
            Pointer = schema.Pointer,
            Values = schema.Enum
                .GroupBy(static value => value.Text)
                .Select(value => new EnumValueModel { Name = Member(members, value.Key, value.First().Span, name), Value = value.Key })
                .ToEquatableArray(),
        };
    }

    private ObjectModel BindObject(Schema schema)
    {
        string name = names.Of(schema);
        UniqueNames members = new([.. ReservedNames.ObjectMembers, name], StringComparer.Ordinal);
        UniqueNames locals = new(ReservedNames.ReaderLocals, StringComparer.Ordinal);
        return new ObjectModel
        {
            Source = source,
            Name = name,
            IsPublic = isPublic,
            Documentation = Prose.Of(schema.Description, Fallback(schema)),
            Pointer = schema.Pointer,
            Properties = schema.Properties.Select(property => BindProperty(property, Member(members, property.Name, property.NameSpan, name), locals.Take(CSharpName.Camel(property.Name)), $"{name}.{property.Name}")).ToEquatableArray(),
        };
    }

    private PropertyModel BindProperty(SchemaProperty property, string name, string localName, string subject) => new()
    {
        Name = name,
        LocalName = localName,
        WireName = property.Name,
        Type = types.Resolve(property.Schema, subject),
        IsRequired = property.IsRequired,
        IsNullable = !property.IsRequired || schemas.Read(property.Schema) is not { IsNullable: false, Types.Count: > 0 },
        Documentation = Prose.Of(schemas.Description(property.Schema), $"The property `{property.Name}`."),
    };

    private string Member(UniqueNames members, string wireName, SpecSpan place, string owner)
    {
        string wanted = CSharpName.Pascal(wireName);
        string name = wanted == owner ? members.Take(wanted + "Value") : members.Take(wanted);
        if (name != wanted)
        {
            diagnostics.Report(Descriptors.Renamed, place, $"'{wireName}' of {owner} is called '{name}' in C#, because '{wanted}' is taken there");
        }

        return name;
    }

    /// <summary><c>FactorSid</c> → <c>Factor SID</c>.</summary>
    private static string Spoken(string name) => string.Join(" ", CSharpName.Words(name).Select(static word => word is "Sid" or "Id" ? word.ToUpperInvariant() : word));

    private static string Fallback(Schema schema) => schema.ComponentName is { } name ? $"The schema `{name}`." : "An object that the document declares where it is used.";
}
