namespace Sidereal.Benchmarks.Data;

internal static class SiderealValues
{
    public static FactorValues Of(Factor factor) => new()
    {
        Sid = factor.Sid?.ToString(),
        AccountSid = factor.AccountSid?.ToString(),
        ServiceSid = factor.ServiceSid?.ToString(),
        EntitySid = factor.EntitySid?.ToString(),
        Identity = factor.Identity,
        DateCreated = factor.DateCreated,
        DateUpdated = factor.DateUpdated,
        FriendlyName = factor.FriendlyName,
        Status = factor.Status?.Value,
        FactorType = factor.FactorType?.Value,
        Config = factor.Config?.ToString(),
        Metadata = factor.Metadata?.ToString(),
        Url = factor.Url?.OriginalString,
    };
}
