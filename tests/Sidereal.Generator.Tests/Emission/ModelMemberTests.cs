using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Sidereal.Generator.Emission;
using Sidereal.Generator.Model;
using Xunit;

namespace Sidereal.Generator.Tests.Emission;

/// <summary>A member of the model that nothing emits is a decision that nobody sees, and costs a comparison on every keystroke.</summary>
public sealed class ModelMemberTests
{
    // These gather models for the pipeline and are not emitted themselves.
    private static readonly string[] Gathering = ["DocumentModel", "TypeGroupModel"];

    [Fact]
    public void Every_model_member_reaches_the_output()
    {
        HashSet<string> reaching = [];
        foreach (object model in new object[] { Models.Client with { ContainingTypes = Models.Array("partial class Outer"), UserMembers = Models.Array("Server", "Dispose") }, Models.FactorSid, Models.Status, Models.Factor })
        {
            string before = Emit(model);
            reaching.UnionWith(from variant in Variants(model) where Emit(variant.Changed) != before select variant.Member);
        }

        Assert.Empty(Members().Except(reaching));
    }

    private static IEnumerable<string> Members() =>
        from type in typeof(ClientModel).Assembly.GetTypes()
        where type.Namespace == typeof(ClientModel).Namespace && type.GetMethod("<Clone>$") is not null && !Gathering.Contains(type.Name)
        from property in Settable(type)
        where property.DeclaringType == type
        select Name(property);

    private static string Emit(object model) => model is ClientModel client ? ClientEmitter.Emit(client) : string.Concat(Models.Emit((TypeModel)model));

    private static IEnumerable<PropertyInfo> Settable(Type type) => type.GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(static property => property.SetMethod is not null);

    private static string Name(PropertyInfo property) => $"{property.DeclaringType!.Name}.{property.Name}";

    /// <summary>The model with each member changed in turn, those of its parts among them.</summary>
    private static IEnumerable<(string Member, object Changed)> Variants(object model)
    {
        foreach (PropertyInfo property in Settable(model.GetType()))
        {
            foreach (object value in Others(property.GetValue(model), property.PropertyType))
            {
                yield return (Name(property), With(model, property, value));
            }

            foreach ((string member, object part) in VariantsOfParts(property.GetValue(model)))
            {
                object changed = With(model, property, part);
                yield return (member, changed);
                yield return (Name(property), changed);
            }
        }
    }

    private static IEnumerable<object> Others(object? value, Type type) => value switch
    {
        null when type == typeof(string) => ["7"],
        string text => [text + "7"],
        bool flag => [!flag],
        // A list without an element is no type.
        Enum => Enum.GetValues(type).Cast<object>().Where(other => !other.Equals(value) && other is not ValueKind.List),
        IEnumerable => [Activator.CreateInstance(type)!],
        _ => [],
    };

    private static IEnumerable<(string Member, object Part)> VariantsOfParts(object? value)
    {
        if (value is IEnumerable items and not string)
        {
            object[] all = [.. items.Cast<object>()];
            for (int index = 0; index < all.Length; index++)
            {
                int place = index;
                foreach ((string member, object part) in VariantsOfParts(all[index]))
                {
                    yield return (member, Rebuild(value.GetType(), all.Select((item, position) => position == place ? part : item)));
                }
            }
        }
        else if (value?.GetType().GetMethod("<Clone>$") is not null)
        {
            foreach ((string member, object part) in Variants(value))
            {
                yield return (member, part);
            }
        }
    }

    private static object Rebuild(Type type, IEnumerable<object> items)
    {
        object[] all = [.. items];
        Array array = Array.CreateInstance(type.GetGenericArguments()[0], all.Length);
        all.CopyTo(array, 0);
        return Activator.CreateInstance(type, array)!;
    }

    private static object With(object model, PropertyInfo property, object value)
    {
        object copy = model.GetType().GetMethod("<Clone>$")!.Invoke(model, null)!;
        property.SetValue(copy, value);
        return copy;
    }
}
