namespace Sidereal.Generator.Diagnostics;

/// <summary>A stretch of a specification's text, in UTF-16 code units from its start. Line numbers are left to the compiler: parsers disagree on what ends a line.</summary>
internal readonly record struct SpecSpan(int Start, int Length);
