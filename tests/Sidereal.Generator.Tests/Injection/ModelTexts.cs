using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Sidereal.Generator.Model;

namespace Sidereal.Generator.Tests.Injection;

/// <summary>The texts that a model is made of, each under the member that holds it. Found by reflection: a record or a member that is added later is there by itself.</summary>
/// <param name="records">The types that are looked into.</param>
internal sealed class ModelTexts(IReadOnlyCollection<Type> records)
{
    private const BindingFlags Public = BindingFlags.Instance | BindingFlags.Public;

    /// <summary>All types of the model.</summary>
    public static IReadOnlyList<Type> Records { get; } =
    [
        .. typeof(ClientModel).Assembly.GetTypes().Where(static type =>
            type is { IsEnum: false, IsGenericType: false, IsNested: false } && !(type.IsAbstract && type.IsSealed) && type.Namespace == typeof(ClientModel).Namespace),
    ];

    /// <summary>The members that hold texts, or something of which nobody here knows whether it does.</summary>
    public IEnumerable<string> Members =>
        from type in records
        from property in type.GetProperties(Public | BindingFlags.DeclaredOnly)
        where property.SetMethod is not null && HoldsText(property.PropertyType)
        select NameOf(property);

    /// <summary>The texts of each member.</summary>
    public Dictionary<string, HashSet<string>> Of(object? model)
    {
        Dictionary<string, HashSet<string>> texts = new(StringComparer.Ordinal);
        Visit(model, string.Empty, texts);
        return texts;
    }

    private static string NameOf(PropertyInfo property) => $"{property.DeclaringType!.Name}.{property.Name}";

    private bool HoldsText(Type type) =>
        type.IsGenericType ? type.GetGenericArguments().Any(HoldsText)
        : type.IsArray ? HoldsText(type.GetElementType()!)
        : !type.IsPrimitive && !type.IsEnum && !records.Contains(type);

    private void Visit(object? value, string member, Dictionary<string, HashSet<string>> texts)
    {
        switch (value)
        {
            case null:
                break;
            case string text:
                texts.TryAdd(member, new(StringComparer.Ordinal));
                texts[member].Add(text);
                break;
            case IEnumerable items:
                foreach (object? item in items)
                {
                    Visit(item, member, texts);
                }

                break;
            case not null when records.Contains(value.GetType()):
                foreach (PropertyInfo property in value.GetType().GetProperties(Public).Where(static property => property.SetMethod is not null))
                {
                    Visit(property.GetValue(value), NameOf(property), texts);
                }

                break;
            case not null when value.GetType() is { IsGenericType: true } pair:
                // The key and the value of an entry, or the items of a tuple.
                Visit(pair.GetProperties(Public).Select(property => property.GetValue(value)).Concat(pair.GetFields(Public).Select(field => field.GetValue(value))), member, texts);
                break;
        }
    }
}
