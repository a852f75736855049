using System;
using Sidereal.CompilerServices;

namespace Sidereal;

/// <summary>Sees the body of a response while it arrives.</summary>
internal interface IBodyObserver
{
    /// <summary>Whether somebody has got something out of a body, so that it cannot be sent for again.</summary>
    bool HasGiven { get; }

    /// <summary>What has been read of the body; null when nothing has.</summary>
    JsonHead? Head { get; }

    /// <summary>A body begins.</summary>
    void Begin();

    /// <summary>More of the body has come.</summary>
    /// <param name="body">All of it so far.</param>
    void Advance(ReadOnlySpan<byte> body);
}
