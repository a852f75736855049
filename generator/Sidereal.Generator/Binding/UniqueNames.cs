using System;
using System.Collections.Generic;
using System.Globalization;

namespace Sidereal.Generator.Binding;

/// <summary>Gives each thing in one scope a name of its own.</summary>
internal sealed class UniqueNames(IEnumerable<string> reserved, StringComparer comparer)
{
    private readonly HashSet<string> _taken = new(reserved, comparer);

    // Where to go on counting: a document may give one name to thousands of things.
    private readonly Dictionary<string, int> _next = new(comparer);

    /// <summary>Takes a name if it is free.</summary>
    public bool TryTake(string name) => _taken.Add(name);

    /// <summary>Takes a name, or the first free one that a number makes of it: <c>Factor2</c>.</summary>
    public string Take(string name)
    {
        if (_taken.Add(name))
        {
            return name;
        }

        int number = _next.TryGetValue(name, out int next) ? next : 2;
        string unique;
        do
        {
            unique = name + number.ToString(CultureInfo.InvariantCulture);
            number++;
        }
        while (!_taken.Add(unique));

        _next[name] = number;
        return unique;
    }
}
