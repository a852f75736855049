using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace Sidereal.Tests.Http;

/// <summary>What came of enumerating: the ids that were given, and the exception that ended it.</summary>
internal sealed record Outcome(IReadOnlyList<string?> Ids, Exception? Exception)
{
    internal static async Task<Outcome> OfAsync(AsyncPageable<Thing> things, CancellationToken? cancellationToken = null)
    {
        List<string?> ids = [];
        try
        {
            await foreach (Thing thing in things.WithCancellation(cancellationToken ?? TestContext.Current.CancellationToken))
            {
                ids.Add(thing.Id);
            }
        }
        catch (Exception exception)
        {
            return new Outcome(ids, exception);
        }

        return new Outcome(ids, null);
    }
}
