namespace Sidereal;

/// <summary>Where an API key stands in a request.</summary>
public enum ApiKeyPlace
{
    /// <summary>In a header of its own.</summary>
    Header,

    /// <summary>In the query of the URI.</summary>
    Query,

    /// <summary>In a cookie.</summary>
    Cookie,
}
