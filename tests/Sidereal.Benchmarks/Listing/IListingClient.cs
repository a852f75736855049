using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Sidereal.Benchmarks.Data;

namespace Sidereal.Benchmarks.Listing;

/// <summary>A way to list all items of the service.</summary>
internal interface IListingClient : IDisposable
{
    /// <summary>Lists all items, each into the consumer.</summary>
    Task ListAsync(Consumer consumer);

    /// <summary>The values of all items; null for a client that reads none.</summary>
    Task<IReadOnlyList<FactorValues>?> ReadValuesAsync();
}
