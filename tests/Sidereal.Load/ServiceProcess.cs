using System;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;

namespace Sidereal.Load;

/// <summary>The service in a process of its own, so that the figures are the client's alone.</summary>
internal sealed class ServiceProcess : IAsyncDisposable
{
    private readonly Process _process;

    private ServiceProcess(Process process, Uri address) => (_process, Address) = (process, address);

    internal Uri Address { get; }

    internal static async Task<ServiceProcess> StartAsync(LoadOptions options)
    {
        string program = Path.Combine(AppContext.BaseDirectory, "Sidereal.Load.dll");
        Process process = Process.Start(new ProcessStartInfo("dotnet", [program, "serve", .. options.ToArguments()])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        string line = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The service did not start.");
        return new ServiceProcess(process, new Uri(line));
    }

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
