using System.Collections.Generic;
using System.Linq;

namespace Sidereal.Tests.Http.Faults;

/// <summary>The faults. A row is a name, a place, a reply and its ending; the rest is <see cref="FaultRun"/>'s.</summary>
internal static partial class FaultTable
{
    // Here, not where it is declared: the parts of the table may stand in any order.
    static FaultTable() => All = ((IEnumerable<Fault>)
        [.. Connections, .. Statuses, .. Delays, .. Bodies, .. Values, .. Links, .. Oddities, .. Echoes]).ToDictionary(fault => fault.ToString());

    /// <summary>All rows by their names.</summary>
    internal static IReadOnlyDictionary<string, Fault> All { get; }
}
