using System;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using Sidereal.Generator.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Sidereal.Generator.Text;

/// <summary>The parser's events with positions in the file's text, and its failures as diagnostics.</summary>
internal sealed class YamlEvents
{
    private readonly string _text;
    private readonly int _origin;
    private readonly SpecDiagnostics _diagnostics;
    private readonly Parser _parser;
    private int _start;
    private int _reached;

    public YamlEvents(string text, SpecDiagnostics diagnostics)
    {
        _text = text;
        _diagnostics = diagnostics;

        // YamlDotNet takes a byte order mark in a string for the first letter of a key.
        _origin = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        _parser = new Parser(new Scanner(new StringReader(text.Substring(_origin) + MissingLineBreak(text)), skipComments: true));
    }

    /// <summary>Where the latest event begins.</summary>
    public int Start => _start;

    /// <summary>Where the latest event ends.</summary>
    public int End => _reached;

    /// <summary>The next event; false when the text is no YAML from here on, which is then reported.</summary>
    public bool TryNext([NotNullWhen(true)] out ParsingEvent? next)
    {
        try
        {
            next = _parser.MoveNext() ? _parser.Current : null;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // Exception, because the parser does not keep its promise of YamlException: mutated documents bring InvalidOperationException and
            // ArgumentOutOfRangeException out of its scanner ("\UFFFFFFFF" is one). It holds nothing but this text, so whatever it throws says that
            // the text cannot be read. This is the only such place; no code of ours runs inside the block.
            next = null;
            Report(exception);
            return false;
        }

        if (next is null)
        {
            _diagnostics.Report(Descriptors.Unreadable, new SpecSpan(_text.Length, 0), "The YAML ends before its document does; the end of the file is missing");
            return false;
        }

        Advance(next);
        return true;
    }

    /// <summary>
    /// Events come in the order of the text. For what is not there the parser may tell a place long before: in "a: !b" with ": c" below it, the value ends and the next key begins where
    /// the first key stands.
    /// </summary>
    private void Advance(ParsingEvent next)
    {
        int start = Position(next.Start);
        int end = Position(next.End);
        _start = start < _start && next is Scalar ? SkipWhiteSpace(_reached) : start;
        _reached = end >= _start ? end : next is NodeEvent node ? EndOfProperties(node) : _start;
    }

    private int EndOfProperties(NodeEvent node)
    {
        int position = _start;
        for (int count = (node.Anchor.IsEmpty ? 0 : 1) + (node.Tag.IsEmpty ? 0 : 1); count > 0; count--)
        {
            position = SkipWhiteSpace(position);
            while (position < _text.Length && !char.IsWhiteSpace(_text[position]))
            {
                position++;
            }
        }

        return position;
    }

    private int SkipWhiteSpace(int position)
    {
        while (position < _text.Length && char.IsWhiteSpace(_text[position]))
        {
            position++;
        }

        return position;
    }

    /// <summary>
    /// A last line of nothing but spaces belongs to a block scalar above it like any other empty line; YamlDotNet sees it only when it ends like one.
    /// After a line with text a line break may not be added: "a: |" with a last line that has none means a value without one.
    /// </summary>
    private static string MissingLineBreak(string text)
    {
        int position = text.Length;
        while (position > 0 && text[position - 1] == ' ')
        {
            position--;
        }

        return position < text.Length && position > 0 && text[position - 1] is '\r' or '\n' ? "\n" : "";
    }

    private int Position(Mark mark) => (int)Math.Min(_text.Length, mark.Index + _origin);

    private void Report(Exception exception)
    {
        int position = _reached;
        string said = "an escape or a character that YAML does not have";
        if (exception is YamlException { Start.Line: > 0 } fault)
        {
            position = PlaceOf(fault);
            said = char.ToLowerInvariant(fault.Message[0]) + fault.Message.Substring(1).TrimEnd('.');
        }

        string advice = position < _text.Length && _text[position] == '\t'
            ? "put spaces in the place of this tab"
            : "look at the indentation, the quotes and the colons of this line and the one above";
        _diagnostics.Report(Descriptors.Unreadable, new SpecSpan(position, position < _text.Length ? 1 : 0), $"The YAML cannot be read from here on ({said}); {advice}");
    }

    /// <summary>The tab that the parser stumbled over, when it was one; else where it says it was.</summary>
    private int PlaceOf(YamlException fault)
    {
        int start = Position(fault.Start);
        int end = Math.Max(start, Position(fault.End));
        if (fault.Message.IndexOf("tab", StringComparison.Ordinal) < 0)
        {
            return start;
        }

        int tab = _text.IndexOf('\t', start, Math.Min(_text.Length, end + 1) - start);

        // Of a tab as indentation the parser names the mapping around it; the tab itself is the first one that has not been read.
        tab = tab < 0 ? _text.IndexOf('\t', Math.Min(_text.Length, Math.Max(start, _reached))) : tab;
        return tab < 0 ? start : tab;
    }
}
