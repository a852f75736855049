namespace Sidereal.Tests.Http.Faults;

/// <summary>What happens around a fault.</summary>
internal enum FaultMode
{
    /// <summary>The next attempt is answered well.</summary>
    Once,

    /// <summary>Every attempt meets it.</summary>
    Always,

    /// <summary>The caller cancels when the request has arrived.</summary>
    Cancelled,

    /// <summary>The caller cancels during the delay before the next attempt.</summary>
    CancelledInDelay,

    /// <summary>The client is disposed when the request has arrived.</summary>
    Disposed,

    /// <summary>The caller leaves the enumeration while the page is requested ahead.</summary>
    Abandoned,
}
