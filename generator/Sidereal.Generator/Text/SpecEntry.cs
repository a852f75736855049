using Sidereal.Generator.Diagnostics;

namespace Sidereal.Generator.Text;

/// <summary>One key of a mapping and what it maps to.</summary>
internal readonly struct SpecEntry(string key, SpecSpan keySpan, SpecNode value)
{
    /// <summary>The text of the key, also where the document writes a number (<c>200:</c>) or a boolean.</summary>
    public string Key { get; } = key;

    /// <summary>Where the key stands, with its quotes.</summary>
    public SpecSpan KeySpan { get; } = keySpan;

    public SpecNode Value { get; } = value;
}
