using System;
using System.IO;
using System.Text;
using Sidereal.Generator.Text;

namespace Sidereal.Generator;

/// <summary>The document that the generator brings along: Twilio Verify's list of Factors, from spec/verify-factors.yaml.</summary>
internal static class EmbeddedDocument
{
    private const string Name = "verify-factors.yaml";

    private static readonly Lazy<SpecFile> Loaded = new(static () =>
    {
        using Stream stream = typeof(EmbeddedDocument).Assembly.GetManifestResourceStream(Name)!;
        using StreamReader reader = new(stream, Encoding.UTF8);
        return new SpecFile(Name, reader.ReadToEnd());
    });

    public static SpecFile File => Loaded.Value;
}
