using System.Threading;
using Sidereal.Generator.Diagnostics;

namespace Sidereal.Generator.Text;

/// <summary>
/// Reads JSON by RFC 8259, strictly. Of our own because YamlDotNet accepts much that is not JSON (comments, <c>{"a" 1}</c>, two documents) and System.Text.Json
/// would put eight more assemblies with common names beside the compiler. The state is a loop's, not the call stack's: depth costs no stack.
/// </summary>
internal sealed class JsonSpecReader
{
    private readonly string _text;
    private readonly SpecDiagnostics _diagnostics;
    private readonly SpecNodeBuilder _builder;
    private readonly JsonScanner _scanner;

    private JsonSpecReader(string text, SpecDiagnostics diagnostics)
    {
        _text = text;
        _diagnostics = diagnostics;
        _builder = new SpecNodeBuilder(SpecNodeBuilder.MaxNodes, diagnostics);
        _scanner = new JsonScanner(text, new StringPool(), diagnostics);
    }

    private enum Due
    {
        Value,
        ValueOrEnd,
        Key,
        KeyOrEnd,
        CommaOrEnd,
    }

    /// <summary>The document's value; null when the text is not JSON, which is then reported once, at the place where it ceases to be.</summary>
    public static SpecNode? Read(string text, SpecDiagnostics diagnostics, CancellationToken cancellationToken)
    {
        JsonSpecReader reader = new(text, diagnostics);
        return reader.TryRead(cancellationToken) ? reader._builder.Root : null;
    }

    private bool TryRead(CancellationToken cancellationToken)
    {
        Due due = Due.Value;
        while (due != Due.CommaOrEnd || _builder.Depth > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            _scanner.SkipWhiteSpace();
            if (_scanner.IsAtEnd)
            {
                return FailAtEnd();
            }

            bool isRead = due switch
            {
                Due.Key or Due.KeyOrEnd => TryReadKey(ref due),
                Due.CommaOrEnd => TryReadCommaOrEnd(ref due),
                _ => TryReadValue(ref due),
            };
            if (!isRead)
            {
                return false;
            }
        }

        _scanner.SkipWhiteSpace();
        return _scanner.IsAtEnd
            || Fail(_scanner.Position, $"'{Excerpt.At(_text, _scanner.Position)}' follows the end of the document; a file holds one JSON value, remove what stands behind it");
    }

    private bool TryReadValue(ref Due due)
    {
        int start = _scanner.Position;
        char first = _text[start];
        SpecSpan place = new(start, 1);
        switch (first)
        {
            case '{':
                _scanner.Position++;
                due = Due.KeyOrEnd;
                return _builder.TryBeginMapping(start, place);

            case '[':
                _scanner.Position++;
                due = Due.ValueOrEnd;
                return _builder.TryBeginSequence(start, place);

            case ']' when due == Due.ValueOrEnd:
                End(ref due);
                return true;

            case ']' or '}' or ',':
                return Fail(start, $"A value is due before this '{first}'; write one, or remove a comma that stands too many");

            case '"':
                due = Due.CommaOrEnd;
                return _scanner.TryReadString(out string? text) && _builder.TryAddScalar(text, ScalarKind.String, _scanner.SpanFrom(start), place);

            default:
                due = Due.CommaOrEnd;
                return _scanner.TryReadWord(out string? word, out ScalarKind kind) && _builder.TryAddScalar(word, kind, _scanner.SpanFrom(start), place);
        }
    }

    private bool TryReadKey(ref Due due)
    {
        int start = _scanner.Position;
        if (_text[start] == '}')
        {
            if (due == Due.Key)
            {
                return Fail(start, "A comma stands before this '}' with nothing behind it; remove the comma");
            }

            End(ref due);
            return true;
        }

        if (_text[start] != '"')
        {
            return Fail(start, $"A key in double quotes is due here, and not '{Excerpt.At(_text, start)}'");
        }

        if (!_scanner.TryReadString(out string? key))
        {
            return false;
        }

        _builder.AddKey(key, _scanner.SpanFrom(start));
        _scanner.SkipWhiteSpace();
        if (_scanner.IsAtEnd)
        {
            return FailAtEnd();
        }

        if (_text[_scanner.Position] != ':')
        {
            return Fail(_scanner.Position, $"A ':' is due after the key \"{Excerpt.Of(key)}\", and not '{Excerpt.At(_text, _scanner.Position)}'");
        }

        _scanner.Position++;
        due = Due.Value;
        return true;
    }

    private bool TryReadCommaOrEnd(ref Due due)
    {
        char close = _builder.IsInMapping ? '}' : ']';
        char found = _text[_scanner.Position];
        if (found == close)
        {
            End(ref due);
            return true;
        }

        if (found == ',')
        {
            _scanner.Position++;
            due = _builder.IsInMapping ? Due.Key : Due.Value;
            return true;
        }

        return Fail(_scanner.Position, $"A ',' or a '{close}' is due here, and not '{Excerpt.At(_text, _scanner.Position)}'");
    }

    private void End(ref Due due)
    {
        _scanner.Position++;
        _builder.End(_scanner.Position);
        due = Due.CommaOrEnd;
    }

    private bool FailAtEnd() => Fail(_text.Length, _builder.Depth == 0
        ? "The document is empty; write an OpenAPI document into it"
        : $"The text ends while {(_builder.Depth == 1 ? "a bracket is" : "brackets are")} still open; the end of the file is missing");

    private bool Fail(int position, string message)
    {
        _diagnostics.Report(Descriptors.Unreadable, new SpecSpan(position, position < _text.Length ? 1 : 0), message);
        return false;
    }
}
