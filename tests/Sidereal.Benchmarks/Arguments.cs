using System;
using System.Collections.Generic;
using System.Globalization;

namespace Sidereal.Benchmarks;

/// <summary>The command line: a command, its operands, and options of the form <c>--name value</c>.</summary>
internal sealed class Arguments
{
    private readonly Dictionary<string, string> _options = [];
    private readonly List<string> _words = [];

    public Arguments(IReadOnlyList<string> arguments)
    {
        for (int index = 0; index < arguments.Count; index++)
        {
            if (!arguments[index].StartsWith("--", StringComparison.Ordinal))
            {
                _words.Add(arguments[index]);
            }
            else if (++index < arguments.Count)
            {
                _options[arguments[index - 1]] = arguments[index];
            }
            else
            {
                throw new ArgumentException($"{arguments[^1]} has no value.");
            }
        }
    }

    public string Command => _words is [string command, ..] ? command : "";

    public string Operand => _words is [_, string operand] ? operand : throw new ArgumentException($"{Command} takes one operand.");

    public string Text(string option) => _options.TryGetValue(option, out string? value) ? value : throw new ArgumentException($"{option} is missing.");

    public int Number(string option, int missing) => _options.TryGetValue(option, out string? value) ? int.Parse(value, CultureInfo.InvariantCulture) : missing;

    public double Fraction(string option, double missing) => _options.TryGetValue(option, out string? value) ? double.Parse(value, CultureInfo.InvariantCulture) : missing;

    /// <summary>Words with commas between them.</summary>
    public IReadOnlyList<string> List(string option, IReadOnlyList<string> missing) => _options.TryGetValue(option, out string? value) ? value.Split(',') : missing;
}
