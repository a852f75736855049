using System;
using System.Globalization;
using System.Threading.Tasks;
using Sidereal.TestKit;

namespace Sidereal.Load.Service;

/// <summary>Lists factors over raw sockets, some of its responses faulty.</summary>
internal sealed class FactorService(LoadOptions options)
{
    private readonly PageTemplate _template = new(options.PageSize);
    private readonly ServiceFaults _faults = new(options);

    /// <summary>Serves until the input ends, and says where on the output.</summary>
    internal static async Task RunAsync(LoadOptions options)
    {
        FactorService service = new(options);
        await using LoopbackServer server = new() { Otherwise = service.AnswerAsync, KeepsRequests = false };
        Console.WriteLine(server.Address);
        await Console.In.ReadToEndAsync();
    }

    /// <summary>The identity whose factors have this number in their SIDs.</summary>
    internal static string IdentityOf(int listing) => $"identity-{listing}";

    private Task AnswerAsync(LoopbackExchange exchange)
    {
        // /v2/Services/{ServiceSid}/Entities/identity-17/Factors?PageSize=1000&First=3000
        string target = exchange.Request.Target;
        int query = target.IndexOf('?', StringComparison.Ordinal);
        int listing = NumberAfter(target, "identity-");
        int first = NumberAfter(target, "First=");
        int count = Math.Min(options.PageSize, options.Items - first);
        string? next = first + count < options.Items ? $"{target[..query]}?First={first + count}" : null;
        byte[] page = _template.Write(listing, first, count, next);
        return _faults.Draw(page)(exchange);
    }

    private static int NumberAfter(string text, string mark)
    {
        int start = text.IndexOf(mark, StringComparison.Ordinal);
        if (start < 0)
        {
            return 0;
        }

        ReadOnlySpan<char> rest = text.AsSpan(start + mark.Length);
        int end = rest.IndexOfAnyExceptInRange('0', '9');
        return int.Parse(end < 0 ? rest : rest[..end], CultureInfo.InvariantCulture);
    }
}
