using System;
using System.Diagnostics;
using System.Text;
using System.Threading;
using System.Threading.Channels;
using System.Threading.Tasks;

namespace Sidereal.Package.Tests;

/// <summary><c>dotnet watch</c> under way. Disposing ends it and all that it started.</summary>
internal sealed class WatchedProgram : IAsyncDisposable
{
    // A guard against hanging for ever, and no measure of anything.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(8);

    private readonly Process _process;
    private readonly Channel<string> _lines = Channel.CreateUnbounded<string>();
    private readonly StringBuilder _said = new();

    public WatchedProgram(ProcessStartInfo start)
    {
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.ErrorDataReceived += (_, line) => Hear(line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Waits for a line with this text, after those that were waited for before.</summary>
    public async Task SaysAsync(string text)
    {
        using CancellationTokenSource limit = new(Patience);
        try
        {
            while (!(await _lines.Reader.ReadAsync(limit.Token)).Contains(text, StringComparison.Ordinal))
            {
            }
        }
        catch (OperationCanceledException)
        {
            throw new TimeoutException($"Nothing said '{text}'. What was said:\n{Said()}");
        }
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private void Hear(string? line)
    {
        if (line is not null)
        {
            lock (_said)
            {
                _said.AppendLine(line);
            }

            _lines.Writer.TryWrite(line);
        }
    }

    private string Said()
    {
        lock (_said)
        {
            return _said.ToString();
        }
    }
}
