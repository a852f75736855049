using System;

namespace Sidereal.Generator;

/// <summary>An exception as one line: a diagnostic's message ends where its first line does.</summary>
internal static class CrashText
{
    public static string Of(Exception exception) => string.Join(" | ", exception.ToString().Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
