namespace Sidereal.Tests.Http.Faults;

/// <summary>Where in a response a fault is.</summary>
internal enum Place
{
    /// <summary>In the status line or the headers, or in place of them.</summary>
    Headers,

    /// <summary>In the body.</summary>
    Body,
}
