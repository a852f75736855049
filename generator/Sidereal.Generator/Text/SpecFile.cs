using System;

namespace Sidereal.Generator.Text;

/// <summary>One document as the compiler handed it over. Two are equal when path and text are; the same string is not compared twice.</summary>
internal sealed record SpecFile(string Path, string Text)
{
    /// <summary>The last segment of the path.</summary>
    public string Name => Path.Substring(Path.LastIndexOfAny(['/', '\\']) + 1);

    // The hash of the text would cost a walk over megabytes and tell apart only what Equals tells apart anyway.
    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(Path) * 31) + Text.Length);

    public bool Equals(SpecFile? other) =>
        other is not null && string.Equals(Path, other.Path, StringComparison.Ordinal) && string.Equals(Text, other.Text, StringComparison.Ordinal);
}
