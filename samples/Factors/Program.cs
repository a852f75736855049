using System;
using System.Threading.Tasks;
using Factors;
using Factors.Display;
using Factors.VerifyService;
using Sidereal;
using Spectre.Console;

using CancelSignal cancel = new();
try
{
    ListingOptions? options = CommandLine.Read(args);
    if (options is null)
    {
        return 0; // --help said it all.
    }

    if (options.Account is not null)
    {
        using VerifyClient client = new(options.Account);
        await ListAsync(client, options);
    }
    else
    {
        await using VerifyServer server = await VerifyServer.StartAsync(options.Count, cancel.Token);
        using VerifyClient client = new(
            new BasicCredential(VerifyServer.AccountSid, server.AuthToken),
            new ApiClientOptions { BaseAddress = server.BaseAddress });
        await ListAsync(client, options);
    }

    return 0;
}
catch (Exception exception) when (Failure.From(exception, cancel.IsRaised) is Failure failure)
{
    failure.Print();
    return failure.ExitCode;
}

async Task ListAsync(VerifyClient client, ListingOptions options)
{
    FactorListing listing = new(client, options);
    IFactorView view = Console.IsOutputRedirected || AnsiConsole.Profile.Width < TableView.MinWidth ? new PlainView(Console.Out) : new TableView();
    await ProgressLine.ShowAsync(report => listing.RunAsync(view, report, cancel.Token));
    view.Complete();
    Console.WriteLine(listing.Summary);
}
