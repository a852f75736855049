using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Sidereal.CompilerServices;

/// <summary>
/// Writes an expression of ECMA-262 for .NET's engine, to be asked about well-formed texts only. Nothing in it depends on options, on culture or on what .NET
/// takes <c>\d</c>, <c>\s</c>, <c>\b</c>, <c>.</c> or <c>$</c> for.
/// </summary>
internal sealed partial class EcmaWriter
{
    private const string WordClass = "[0-9A-Z_a-z]";

    private readonly StringBuilder _text = new();
    private readonly bool _isUnicode;
    private readonly HashSet<int> _referenced;
    private readonly HashSet<int> _captured;
    private readonly HashSet<int> _cuts = [];
    private readonly bool _hasAssertions;
    private bool _isBackwards;

    private EcmaWriter(EcmaNode root, bool isUnicode)
    {
        _isUnicode = isUnicode;
        EcmaNode[] nodes = [.. EcmaTree.All(root)];
        _referenced = [.. nodes.OfType<EcmaReference>().Select(static reference => reference.Group)];
        _captured = [.. EcmaTree.All(root, static node => node is not EcmaRepeat { Most: 0 }).OfType<EcmaGroup>().Select(static group => group.Number)];
        _hasAssertions = nodes.Any(static node => node is EcmaLook or EcmaEdge { Kind: EcmaEdge.Kinds.Word or EcmaEdge.Kinds.NoWord });
    }

    /// <summary>The expression for .NET.</summary>
    /// <param name="root">The expression.</param>
    /// <param name="isUnicode">Whether a character is a code point.</param>
    /// <param name="cuts">At how many places its classes part the characters: there are no more kinds of characters than one above.</param>
    public static string Write(EcmaNode root, bool isUnicode, out int cuts)
    {
        EcmaWriter writer = new(root, isUnicode);
        if (isUnicode && writer._hasAssertions)
        {
            // Sets match whole code points, so only what matches nothing could be tried in the middle of one.
            writer._text.Append(@"(?<![\uD800-\uDBFF])");
        }

        writer.Write(root);
        cuts = writer._cuts.Count;
        return writer._text.ToString();
    }

    private void Write(EcmaNode node)
    {
        switch (node)
        {
            case EcmaCharacter character:
                WriteSet(character.Set);
                break;
            case EcmaEdge edge:
                _text.Append(edge.Kind switch
                {
                    EcmaEdge.Kinds.Start => "^",
                    EcmaEdge.Kinds.End => @"\z",
                    EcmaEdge.Kinds.Word => $"(?:(?<={WordClass})(?!{WordClass})|(?<!{WordClass})(?={WordClass}))",
                    _ => $"(?:(?<={WordClass})(?={WordClass})|(?<!{WordClass})(?!{WordClass}))",
                });
                break;
            case EcmaSequence sequence:
                foreach (EcmaNode term in sequence.Terms)
                {
                    Write(term);
                }

                break;
            case EcmaChoice choice:
                Wrap("(?:", choice);
                break;
            case EcmaGroup group:
                Wrap(_referenced.Contains(group.Number) ? $"(?<{Number(group.Number)}>" : "(?:", group.Content);
                break;
            case EcmaLook look:
                bool outer = _isBackwards;
                _isBackwards = look.IsBehind;
                Wrap($"(?{(look.IsBehind ? "<" : string.Empty)}{(look.IsNegative ? "!" : "=")}", look.Content);
                _isBackwards = outer;
                break;
            case EcmaReference reference:
                // .NET finds nothing where a group captured nothing; ECMA-262 finds the empty text.
                _text.Append(_captured.Contains(reference.Group) ? $@"(?({Number(reference.Group)})\k<{Number(reference.Group)}>)" : string.Empty);
                break;
            case EcmaRepeat repeat:
                WriteRepeat(repeat);
                break;
        }
    }

    private void Wrap(string start, EcmaNode content)
    {
        _text.Append(start);
        if (content is EcmaChoice choice)
        {
            WriteOptions([.. choice.Options]);
        }
        else
        {
            Write(content);
        }

        _text.Append(')');
    }

    /// <summary>
    /// Options without an empty one among them, which becomes a count: .NET 8 and 10 reduce <c>(?:b+|)+</c> to <c>b+</c>. What stands behind an empty option
    /// is reached only in search of another match.
    /// </summary>
    private void WriteOptions(EcmaNode[] options)
    {
        int empty = Array.FindIndex(options, static option => option is EcmaSequence { Terms.Count: 0 });
        EcmaNode[] first = empty < 0 ? options : [.. options.Take(empty)];
        EcmaNode[] others = empty < 0 ? [] : [.. options.Skip(empty + 1).Where(static option => option is not EcmaSequence { Terms.Count: 0 })];
        if (empty >= 0 && first.Length > 0 && others.Length == 0)
        {
            Wrap("(?:", new EcmaChoice(first));
            _text.Append('?');
            return;
        }

        foreach (EcmaNode option in first)
        {
            Write(option);
            _text.Append('|');
        }

        if (others.Length > 0)
        {
            Wrap("(?:", new EcmaChoice(others));
            _text.Append("??|");
        }

        _text.Length -= first.Length + others.Length > 0 ? 1 : 0;
    }

    private void WriteRepeat(EcmaRepeat repeat)
    {
        if (IsFree(repeat, out EcmaSet? set))
        {
            WriteCounted(repeat.Content, repeat.Least, repeat.Least, isLazy: false);
            WriteUnits(set!);
            WriteCount(0, EcmaRepeat.Unlimited, repeat.IsLazy);
            return;
        }

        WriteCounted(repeat.Content, repeat.Least, repeat.Most, repeat.IsLazy);
    }

    /// <summary>
    /// Whether half pairs may be counted as characters, which is what .NET's engines are fast at: the number does not matter, no half pair is left out, and nothing
    /// looks at the place in the middle of a pair.
    /// </summary>
    private bool IsFree(EcmaRepeat repeat, out EcmaSet? set)
    {
        set = (repeat.Content as EcmaCharacter)?.Set;
        return _isUnicode && !_hasAssertions && repeat is { Most: EcmaRepeat.Unlimited, Least: <= 1 } && set is not null && HasAllPairs(set);
    }

    private void WriteCounted(EcmaNode content, int least, int most, bool isLazy)
    {
        if (most == 0)
        {
            return;
        }

        // Each round forgets what its groups captured in the round before. What is written last comes first where the engine goes backwards.
        string forget = most == 1 ? string.Empty : string.Concat(EcmaTree.All(content).OfType<EcmaGroup>()
            .Where(group => _referenced.Contains(group.Number) && _captured.Contains(group.Number))
            .Select(static group => $"(?({Number(group.Number)})(?<-{Number(group.Number)}>))"));
        _text.Append("(?:").Append(_isBackwards ? string.Empty : forget);
        Write(content);
        _text.Append(_isBackwards ? forget : string.Empty).Append(')');
        WriteCount(least, most, isLazy);
    }

    private void WriteCount(int least, int most, bool isLazy)
    {
        if (least == 1 && most == 1)
        {
            return;
        }

        _text.Append((least, most) switch
        {
            (0, EcmaRepeat.Unlimited) => "*",
            (1, EcmaRepeat.Unlimited) => "+",
            (0, 1) => "?",
            (_, EcmaRepeat.Unlimited) => $"{{{Number(least)},}}",
            _ when least == most => $"{{{Number(least)}}}",
            _ => $"{{{Number(least)},{Number(most)}}}",
        });
        // Whether the shortest or the longest is tried first matters only to what a group has captured in the end.
        _text.Append(isLazy && _referenced.Count > 0 ? "?" : string.Empty);
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
