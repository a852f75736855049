using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Sidereal.Generator.Diagnostics;
using Sidereal.Generator.Text;

namespace Sidereal.Generator.Specification;

/// <summary>
/// The fields of one OpenAPI object. Each is asked for by name; what nobody asked for is reported as not read, so that
/// a keyword without a meaning here is never passed over in silence. A value of the wrong kind is reported at its place and counts as absent:
/// mappings and lists hold members, so that is an error; texts, numbers and flags are details of one.
/// </summary>
internal sealed class Fields
{
    private readonly MappingNode _node;
    private readonly string _subject;
    private readonly ReadingContext _context;
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    /// <param name="node">The object.</param>
    /// <param name="subject">What the object is, for messages: <c>a schema</c>.</param>
    /// <param name="context">Where faults go.</param>
    public Fields(MappingNode node, string subject, ReadingContext context)
    {
        _node = node;
        _subject = subject;
        _context = context;
    }

    public SpecNode? Any(string name)
    {
        _asked.Add(name);
        return _node[name];
    }

    /// <summary>A text without which the object is of no use. Where it is missing, that is an error with <paramref name="consequence"/>.</summary>
    public ScalarNode? Needed(string name, string consequence)
    {
        SpecNode? value = Any(name);
        if (value is ScalarNode { Kind: not ScalarKind.Null } text)
        {
            return text;
        }

        string what = value is null
            ? char.ToUpperInvariant(_subject[0]) + _subject.Substring(1) + $" must have '{name}'"
            : $"'{name}' of {_subject} must be text, and is {NodeWords.Describe(value)}";
        _context.Diagnostics.Report(Descriptors.UnexpectedValue, (value ?? _node).Span, $"{what}; {consequence}");
        return null;
    }

    public string? Text(string name) => Scalar(name, "text", static _ => true)?.Value;

    public string? Number(string name) =>
        Scalar(name, "a number", static scalar => scalar.Kind is ScalarKind.Integer or ScalarKind.Number)?.Value;

    public bool? Boolean(string name) =>
        Scalar(name, "true or false", static scalar => scalar.Kind == ScalarKind.Boolean) is { } scalar
            ? string.Equals(scalar.Value, "true", StringComparison.OrdinalIgnoreCase)
            : null;

    public MappingNode? Mapping(string name, bool isDetail = false) => Of<MappingNode>(name, "a mapping", isDetail);

    public SequenceNode? Sequence(string name, bool isDetail = false) => Of<SequenceNode>(name, "a list", isDetail);

    /// <summary>The single values of a list; whatever else is in it is reported.</summary>
    public List<ScalarNode> Scalars(string name)
    {
        List<ScalarNode> scalars = [];
        foreach (SpecNode item in Sequence(name, isDetail: true)?.Items ?? [])
        {
            if (item is ScalarNode scalar)
            {
                scalars.Add(scalar);
            }
            else
            {
                _context.Diagnostics.Report(Descriptors.UnusableDetail, item.Span, $"An item of '{name}' of {_subject} must be a single value, and is {NodeWords.Describe(item)}; it is not used");
            }
        }

        return scalars;
    }

    /// <summary>Marks fields as known and without effect on a client: examples, links to documentation.</summary>
    public void Skip(params string[] names) => _asked.UnionWith(names);

    /// <summary>The fields that nobody has asked for; extensions (<c>x-…</c>) are free to everyone.</summary>
    public IEnumerable<SpecEntry> Unread() => _node.Entries.Where(entry => !_asked.Contains(entry.Key) && !entry.Key.StartsWith("x-", StringComparison.Ordinal));

    public void ReportUnread()
    {
        foreach (SpecEntry entry in Unread())
        {
            _context.ReportNotRead(_subject, entry);
        }
    }

    private ScalarNode? Scalar(string name, string expected, Func<ScalarNode, bool> fits)
    {
        ScalarNode? scalar = Of<ScalarNode>(name, expected, isDetail: true);
        if (scalar is null || scalar.Kind == ScalarKind.Null)
        {
            return null;
        }

        if (fits(scalar))
        {
            return scalar;
        }

        ReportUnexpected(name, expected, scalar, isDetail: true);
        return null;
    }

    private TNode? Of<TNode>(string name, string expected, bool isDetail)
        where TNode : SpecNode
    {
        SpecNode? value = Any(name);
        if (value is null or TNode)
        {
            return (TNode?)value;
        }

        ReportUnexpected(name, expected, value, isDetail);
        return null;
    }

    private void ReportUnexpected(string name, string expected, SpecNode value, bool isDetail) =>
        _context.Diagnostics.Report(
            isDetail ? Descriptors.UnusableDetail : Descriptors.UnexpectedValue,
            value.Span,
            string.Format(CultureInfo.InvariantCulture, "'{0}' of {1} must be {2}, and is {3}; it is not used", name, _subject, expected, NodeWords.Describe(value)));
}
