using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis.Text;
using Sidereal.Generator.Diagnostics;
using Sidereal.Generator.Text;
using Sidereal.TestKit;
using Xunit;

namespace Sidereal.Generator.Tests.Text;

/// <summary>Reads a document in a test, and says what was reported where.</summary>
internal static class Reading
{
    /// <summary>Reads a document that has no faults.</summary>
    public static SpecNode Clean(string text, string name = "test.yaml")
    {
        (SpecNode? root, SpecDiagnostic[] faults) = Read(text, name);
        AssertNone(faults);
        return Assert.IsAssignableFrom<SpecNode>(root);
    }

    /// <summary>Requires that nothing was reported, and shows in full what was.</summary>
    public static void AssertNone(SpecDiagnostic[] faults)
    {
        if (faults.Length > 0)
        {
            Assert.Fail(string.Join("\n", faults.Select(Show)));
        }
    }

    /// <summary>Reads a document whose faults are marked in it, and requires exactly those.</summary>
    public static (SpecNode? Root, string[] Messages) Marked(string markup, string name = "test.yaml")
    {
        MarkedSpec marked = MarkedSpec.Parse(markup);
        (SpecNode? root, SpecDiagnostic[] faults) = Read(marked.Text, name);
        Assert.Equal(
            marked.Marks.Select(mark => $"{mark.Id} {mark.Start}+{mark.Length}"),
            faults.Select(fault => $"{fault.Descriptor.Id} {fault.Location.Span.Start}+{fault.Location.Span.Length}"));
        return (root, [.. faults.Select(Message)]);
    }

    public static (SpecNode? Root, SpecDiagnostic[] Faults) Read(string text, string name)
    {
        SpecDiagnostics diagnostics = new();
        SpecNode? root = SpecReader.Read(new SpecFile(name, text), diagnostics, CancellationToken.None);
        return (root, [.. diagnostics.ToDiagnostics(name, text)]);
    }

    /// <summary>The text of a file as the compiler decodes it.</summary>
    public static string Decode(byte[] bytes) => SourceText.From(bytes, bytes.Length).ToString();

    public static string Message(SpecDiagnostic fault) => fault.ToDiagnostic().GetMessage(System.Globalization.CultureInfo.InvariantCulture);

    public static string Show(SpecDiagnostic fault) =>
        $"{fault.Location.Path}({fault.Location.Lines.Start.Line + 1},{fault.Location.Lines.Start.Character + 1}): {fault.Descriptor.Id}: {Message(fault)}";

    /// <summary>The stretch of text that a node takes.</summary>
    public static string Covered(this SpecNode node, string text) => text.Substring(node.Span.Start, node.Span.Length);
}
