using System;
using System.Diagnostics;
using System.Globalization;
using System.Threading.Tasks;
using Sidereal.Benchmarks.Measuring;

namespace Sidereal.Benchmarks.Listing;

/// <summary>The service in another process, for as long as this is not disposed.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private readonly Process _process;

    private ServerProcess(Process process, Uri address)
    {
        _process = process;
        Address = address;
    }

    public Uri Address { get; }

    /// <summary>Where the same listing comes at so many bytes a second.</summary>
    public Uri AddressAt(int rate) => new(Address, string.Create(CultureInfo.InvariantCulture, $"rate/{rate}/"));

    public static async Task<ServerProcess> StartAsync(int count)
    {
        Process process = Child.Start("server", "--count", count.ToString(CultureInfo.InvariantCulture));
        string address = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The server ended before it was ready.");
        return new ServerProcess(process, new Uri(address));
    }

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close(); // the server ends with its input
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
