using System.Threading.Tasks;
using Refit;
using Sidereal.Benchmarks.Rivals;

namespace Sidereal.Benchmarks.Listing;

/// <summary>The operation as Refit wants it said.</summary>
internal interface IFactorApi
{
    [Get("/v2/Services/{serviceSid}/Entities/{identity}/Factors")]
    Task<TextPage> ListFactorAsync(
        string serviceSid, string identity, [AliasAs("PageSize")] int? pageSize = null, [AliasAs("PageToken")] string? pageToken = null);
}
