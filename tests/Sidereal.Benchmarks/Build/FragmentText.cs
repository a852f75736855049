using System.IO;
using Sidereal.TestKit;
using YamlDotNet.Serialization;

namespace Sidereal.Benchmarks.Build;

/// <summary>The document that the generator brings along, as a text.</summary>
internal static class FragmentText
{
    public static string Yaml() => File.ReadAllText(Path.Combine(Repository.Root, "spec", "verify-factors.yaml"));

    /// <summary>The same document in JSON.</summary>
    public static string Json()
    {
        object? document = new DeserializerBuilder().WithAttemptingUnquotedStringTypeDeserialization().Build().Deserialize(Yaml());
        return new SerializerBuilder().JsonCompatible().Build().Serialize(document);
    }
}
