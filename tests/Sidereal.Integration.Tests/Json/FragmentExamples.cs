using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using YamlDotNet.Serialization;

namespace Sidereal.Integration.Tests;

/// <summary>The examples of the embedded document, as JSON.</summary>
internal static class FragmentExamples
{
    private static readonly string[] Path =
    [
        "paths", "/v2/Services/{ServiceSid}/Entities/{Identity}/Factors", "get",
        "responses", "200", "content", "application/json", "examples",
    ];

    public static IReadOnlyDictionary<string, string> All { get; } = Read();

    private static Dictionary<string, string> Read()
    {
        IDeserializer yaml = new DeserializerBuilder().WithAttemptingUnquotedStringTypeDeserialization().Build();
        using StreamReader file = File.OpenText(System.IO.Path.Combine(AppContext.BaseDirectory, "verify-factors.yaml"));
        object? examples = Path.Aggregate(yaml.Deserialize(file), (node, key) => ((Dictionary<object, object?>)node!)[key]);
        return ((Dictionary<object, object?>)examples!).ToDictionary(
            example => (string)example.Key,
            example => JsonSerializer.Serialize(Plain(((Dictionary<object, object?>)example.Value!)["value"])));
    }

    // System.Text.Json writes dictionaries whose keys are strings.
    private static object? Plain(object? node) => node switch
    {
        Dictionary<object, object?> mapping => mapping.ToDictionary(entry => (string)entry.Key, entry => Plain(entry.Value)),
        List<object?> sequence => sequence.ConvertAll(Plain),
        _ => node,
    };
}
