using System;

namespace Sidereal;

/// <summary>Scheme, host and port: where a client's credential may go.</summary>
internal readonly record struct Origin(string Scheme, string Host, int Port)
{
    internal static Origin Of(Uri uri) => new(uri.Scheme, uri.IdnHost, uri.Port);

    /// <summary>True when the URI goes to this origin and carries no user information, which could look like another host.</summary>
    internal bool Owns(Uri uri) => uri.IsAbsoluteUri && uri.UserInfo.Length == 0 && Of(uri) == this;

    public override string ToString() => $"{Scheme}://{Host}:{Port}";
}
