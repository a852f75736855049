using System.Collections.Generic;
using System.Threading;
using Sidereal.Generator.Diagnostics;
using Sidereal.Generator.Text;

namespace Sidereal.Generator.Specification;

/// <summary>What the readers of one document share: its references, its faults, and the wish to stop.</summary>
internal sealed class ReadingContext
{
    private readonly HashSet<(string Subject, string Field)> _notRead = [];

    public ReadingContext(MappingNode root, SpecDiagnostics diagnostics, CancellationToken cancellationToken)
    {
        Diagnostics = diagnostics;
        CancellationToken = cancellationToken;
        References = new References(root, this);
    }

    public SpecDiagnostics Diagnostics { get; }

    public References References { get; }

    public CancellationToken CancellationToken { get; }

    /// <summary>The mapping at a place or at the end of its reference; null, and an error with <paramref name="consequence"/>, when there is none.</summary>
    /// <param name="node">The place.</param>
    /// <param name="subject">What belongs there, at the beginning of a sentence.</param>
    /// <param name="consequence">What becomes of it.</param>
    public MappingNode? Mapping(SpecNode node, string subject, string consequence)
    {
        SpecNode? target = References.Resolve(node);
        if (target is not (null or MappingNode))
        {
            Diagnostics.Report(Descriptors.UnexpectedValue, target.Span, $"{subject} must be a mapping, and is {NodeWords.Describe(target)}; {consequence}");
        }

        return target as MappingNode;
    }

    /// <summary>Says once for each kind of object that a field of it is not read; a document of thousands of schemas would say it thousands of times.</summary>
    public void ReportNotRead(string subject, SpecEntry entry)
    {
        if (_notRead.Add((subject, entry.Key)))
        {
            Diagnostics.Report(Descriptors.NotRead, entry.KeySpan, entry.Key, subject);
        }
    }
}
