using System;
using System.Threading;
using Sidereal.Generator.Diagnostics;

namespace Sidereal.Generator.Text;

/// <summary>Turns the text of a document into nodes. The only way in: which of JSON and YAML a text is, is decided here.</summary>
internal static class SpecReader
{
    /// <summary>Longest text that is read, in UTF-16 code units. The largest real documents have 13 million.</summary>
    public const int MaxLength = 64 * 1024 * 1024;

    /// <summary>
    /// The document's value; null when the text as a whole cannot be read. Whatever is wrong is reported, so null comes with at least one error, and a document with an error
    /// that costs only one value comes back: of two equal keys the first stays, an unknown tag is left out of account, an alias that stands for nothing is null.
    /// </summary>
    public static SpecNode? Read(SpecFile file, SpecDiagnostics diagnostics, CancellationToken cancellationToken)
    {
        string text = file.Text;
        if (text.Length > MaxLength)
        {
            diagnostics.Report(Descriptors.LimitExceeded, new SpecSpan(0, 0), "The document has more than 64 MB of text, so it is not read; split it");
            return null;
        }

        if (!EncodingCheck.TryPass(text, diagnostics))
        {
            return null;
        }

        return IsJson(file, cancellationToken)
            ? JsonSpecReader.Read(text, diagnostics, cancellationToken)
            : YamlSpecReader.Read(text, diagnostics, cancellationToken);
    }

    /// <summary>
    /// A file that is called .json is JSON, and reported when it is not. Any other is JSON when it begins like JSON, unless its name says YAML: there a bracket may also begin
    /// YAML's flow style, and it is JSON when it can be read as JSON from end to end.
    /// </summary>
    private static bool IsJson(SpecFile file, CancellationToken cancellationToken)
    {
        if (file.Name.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        if (!BeginsWithBracket(file.Text))
        {
            return false;
        }

        if (!file.Name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) && !file.Name.EndsWith(".yml", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        SpecDiagnostics trial = new();
        return JsonSpecReader.Read(file.Text, trial, cancellationToken) is not null;
    }

    private static bool BeginsWithBracket(string text)
    {
        foreach (char character in text)
        {
            if (character is not (' ' or '\t' or '\r' or '\n' or '\uFEFF'))
            {
                return character is '{' or '[';
            }
        }

        return false;
    }
}
