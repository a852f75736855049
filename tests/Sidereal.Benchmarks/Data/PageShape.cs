namespace Sidereal.Benchmarks.Data;

/// <summary>The order of an item's properties in a page.</summary>
internal enum KeyOrder
{
    /// <summary>The one of the OpenAPI document, which is the service's own.</summary>
    Document,

    /// <summary>Another one, the same in all items: the document's, backwards.</summary>
    Other,

    /// <summary>A new one in each item.</summary>
    Random,
}

/// <summary>How a page is written.</summary>
/// <param name="Order">The order of properties.</param>
/// <param name="IsSpaced">Whether it is indented, as for people.</param>
/// <param name="Without">A property that is left out.</param>
internal sealed record PageShape(KeyOrder Order, bool IsSpaced, string? Without = null);
