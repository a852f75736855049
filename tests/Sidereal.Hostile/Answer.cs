using System.Collections.Generic;
using System.Linq;

namespace Sidereal.Hostile;

/// <summary>What is due of one document, and what came.</summary>
internal sealed record Answer(int Length, bool IsRead, IReadOnlyList<Due> Due, Verdict Verdict)
{
    public static Answer To(HostileDocument document)
    {
        HostileText text = document.Build();
        return new Answer(text.Text.Length, text.IsRead, text.Due, Compiler.Run(document.FileName, text.Text));
    }

    /// <summary>What is wrong; null when all is as it should be.</summary>
    public string? Fault() =>
        Verdict.Failure is { } failure ? failure
        : Verdict.IsGenerated != IsRead ? $"A client {(IsRead ? "is due, and none" : "came out, and none is due")}; told: {Some(Verdict.Faults)}"
        : !Hostile.Due.IsMet(Due, Verdict.Faults) ? $"Due: {Some(Due)}; told: {Some(Verdict.Faults)}"
        : Verdict.Fault;

    private static string Some(IReadOnlyList<Due> all) => all.Count == 0 ? "nothing" : string.Join(", ", all.Take(8)) + (all.Count > 8 ? $", … ({all.Count})" : string.Empty);
}
