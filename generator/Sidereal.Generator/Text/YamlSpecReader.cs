using System;
using System.Collections.Generic;
using System.Threading;
using Sidereal.Generator.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Sidereal.Generator.Text;

/// <summary>
/// Reads YAML 1.2 from the events of YamlDotNet's parser. Nothing above the events is used: its node model and its merging parser recurse, resolve by YAML 1.1,
/// and overflow the stack on documents that this loop refuses while they stream by.
/// </summary>
internal sealed class YamlSpecReader
{
    // What any text may have, and how much longer one must be for each value more.
    private const int AlwaysAllowedNodes = 200_000;
    private const int CharactersPerNode = 28;

    private readonly SpecDiagnostics _diagnostics;
    private readonly SpecNodeBuilder _builder;
    private readonly StringPool _pool = new();
    private readonly YamlText _text;
    private readonly YamlEvents _events;
    private readonly YamlAnchors _anchors = new();
    private readonly Stack<(YamlAnchors.Anchor? Anchor, bool HasBrackets, bool IsKey)> _open = new();

    private YamlSpecReader(YamlText text, SpecDiagnostics diagnostics)
    {
        _diagnostics = diagnostics;
        _builder = new SpecNodeBuilder(MaxNodesOf(text.ForParser.Length), diagnostics);
        _text = text;
        _events = new YamlEvents(text.ForParser, diagnostics);
    }

    /// <summary>The value of the first document in the text; null when the text cannot be read as YAML, which is then reported.</summary>
    public static SpecNode? Read(string text, SpecDiagnostics diagnostics, CancellationToken cancellationToken)
    {
        if (YamlText.TryCreate(text, diagnostics) is not { } yaml)
        {
            return null;
        }

        YamlSpecReader reader = new(yaml, diagnostics);
        return reader.TryRead(cancellationToken) ? reader._builder.Root : null;
    }

    /// <summary>
    /// How many values a text of this length may have. A value in YAML takes ten times as long as one in JSON, so a short text must not have many, nor stand for many by aliases.
    /// The real documents of more than half a million characters that this was tried with have 33 to 66 of them for each value.
    /// </summary>
    private static int MaxNodesOf(int length) => Math.Min(SpecNodeBuilder.MaxNodes, AlwaysAllowedNodes + (length / CharactersPerNode));

    private bool TryRead(CancellationToken cancellationToken)
    {
        while (_events.TryNext(out ParsingEvent? next))
        {
            cancellationToken.ThrowIfCancellationRequested();
            switch (next)
            {
                case DocumentStart when _builder.Root is not null:
                    _diagnostics.Report(Descriptors.UnsupportedYaml, Place, "A second document begins here; only the first is read: put the other into a file of its own");
                    return true;

                case StreamEnd:
                    return HasDocument();

                case Scalar or AnchorAlias or MappingStart or SequenceStart or MappingEnd or SequenceEnd when !TryReadNode(next):
                    return false;
            }
        }

        return false;
    }

    private bool HasDocument()
    {
        if (_builder.Root is null)
        {
            _diagnostics.Report(Descriptors.Unreadable, new SpecSpan(0, 0), "The document is empty; write an OpenAPI document into it");
        }

        return _builder.Root is not null;
    }

    private bool TryReadNode(ParsingEvent next)
    {
        switch (next)
        {
            case Scalar scalar:
                return TryReadScalar(scalar);

            case AnchorAlias alias:
                return TryReadAlias(alias);

            case MappingStart mapping:
                YamlTags.Check(mapping.Tag, "map", ShownTag(mapping), Properties, _diagnostics);
                return TryReadStart(mapping);

            case SequenceStart sequence:
                YamlTags.Check(sequence.Tag, "seq", ShownTag(sequence), Properties, _diagnostics);
                return TryReadStart(sequence);

            default:
                End();
                return true;
        }
    }

    private bool TryReadScalar(Scalar scalar)
    {
        string value = _pool.Get(_text.Restore(scalar.Value));
        SpecSpan span = SpanOf(scalar);
        ScalarKind kind = YamlTags.Resolve(scalar, value, ShownTag(scalar), Properties, _diagnostics);
        if (!scalar.Anchor.IsEmpty)
        {
            _anchors.Declare(scalar.Anchor.Value).Node = new ScalarNode(span, value, kind);
        }

        if (!_builder.ExpectsKey)
        {
            return _builder.TryAddScalar(value, kind, span, span);
        }

        if (value.Length == 0 && scalar.Style == ScalarStyle.Plain)
        {
            _diagnostics.Report(Descriptors.UnsupportedYaml, span, "No key stands before this ':'; write one, or \"\" if it is meant to be empty");
        }

        if (value == MergeKeys.Key && scalar.Style == ScalarStyle.Plain && scalar.Tag.IsEmpty)
        {
            _builder.AddMergeKey(span);
        }
        else
        {
            _builder.AddKey(value, span);
        }

        return true;
    }

    private bool TryReadAlias(AnchorAlias alias)
    {
        SpecSpan place = Place;
        string name = alias.Value.Value;
        YamlAnchors.Anchor? anchor = _anchors.Find(name);
        if (anchor?.Node is not { } node)
        {
            string shown = Excerpt.Of(name);
            string why = anchor is null ? $"no '&{shown}' stands above it" : $"it stands inside '&{shown}' itself";
            _diagnostics.Report(Descriptors.UnsupportedYaml, place, $"The alias '*{shown}' stands for nothing: {why}; write the value out, or use $ref");
            return _builder.ExpectsKey ? AddKey(name, place) : _builder.TryAddScalar("", ScalarKind.Null, place, place);
        }

        if (!_builder.ExpectsKey)
        {
            return SpecNodeCopy.TryAdd(node, _builder, place);
        }

        return AddKey((node as ScalarNode)?.Value, place);
    }

    private bool TryReadStart(NodeEvent start)
    {
        int position = _text.SkipProperties(_events.Start, _events.End);
        SpecSpan place = new(position, 0);
        bool isKey = _builder.ExpectsKey;
        if (isKey)
        {
            _builder.AddDroppedKey(place);
        }

        // "[a: b]" holds a mapping in flow style that has no brackets of its own.
        bool hasBrackets = _text.Has(start is MappingStart ? '{' : '[', position);
        _open.Push((start.Anchor.IsEmpty ? null : _anchors.Declare(start.Anchor.Value), hasBrackets, isKey));
        return start is MappingStart ? _builder.TryBeginMapping(position, place) : _builder.TryBeginSequence(position, place);
    }

    private void End()
    {
        (YamlAnchors.Anchor? anchor, bool hasBrackets, bool isKey) = _open.Pop();

        // For the parser a block collection ends where the next token begins, for a person with its last value.
        SpecNode node = _builder.End(hasBrackets ? _events.Start + 1 : null);
        if (anchor is not null)
        {
            anchor.Node = node;
        }

        if (isKey)
        {
            AddKey(null, node.Span);
        }
    }

    /// <summary>The text of a key; null for one that is no text, which costs its own entry.</summary>
    private bool AddKey(string? key, SpecSpan span)
    {
        if (key is not null)
        {
            _builder.AddKey(key, span);
            return true;
        }

        _diagnostics.Report(Descriptors.UnsupportedYaml, span, "This key is a mapping or a list, and OpenAPI's keys are text, so what it stands for is left out; put quotes around it if it is a name with brackets, such as '{id}'");
        _builder.AddDroppedKey(span);
        return true;
    }

    private SpecSpan SpanOf(Scalar scalar)
    {
        int start = _events.Start;
        int end = _events.End;
        if (!scalar.Anchor.IsEmpty || !scalar.Tag.IsEmpty)
        {
            start = _text.SkipProperties(start, end);
        }

        bool isQuoted = scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted;
        bool isAbsent = scalar.Style == ScalarStyle.Plain && scalar.Value.Length == 0;
        return isAbsent ? new SpecSpan(_events.Start, 0) : isQuoted ? new SpecSpan(start, end - start) : _text.Trim(start, end);
    }

    private SpecSpan Place => _text.Trim(_events.Start, _events.End);

    /// <summary>Where the anchor and the tag of a node stand.</summary>
    private SpecSpan Properties => _text.Trim(_events.Start, _text.SkipProperties(_events.Start, _events.End));

    private string ShownTag(NodeEvent node) => node.Tag.IsEmpty ? "" : _text.TagIn(Properties);
}
