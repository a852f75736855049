using System;
using System.Collections.Generic;
using System.Globalization;

namespace Sidereal.Generator.Binding;

/// <summary>Gives each thing in one scope a name of its own.</summary>
internal sealed class UniqueNames(IEnumerable<string> reserved, StringComparer comparer)
{
    private readonly HashSet<string> _taken = new(reserved, comparer);

    /// <summary>Takes a name if it is free.</summary>
    public bool TryTake(string name) => _taken.Add(name);

    /// <summary>Takes a name, or the first free one that a number makes of it: <c>Factor2</c>.</summary>
    public string Take(string name)
    {
        string unique = name;
        for (int number = 2; !_taken.Add(unique); number++)
        {
            unique = name + number.ToString(CultureInfo.InvariantCulture);
        }

        return unique;
    }
}
