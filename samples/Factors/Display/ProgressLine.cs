using System;
using System.Threading.Tasks;
using Spectre.Console;

namespace Factors.Display;

/// <summary>One line that says how far the work has come, while it runs.</summary>
internal static class ProgressLine
{
    /// <summary>
    /// Runs <paramref name="work"/> and shows what it reports. The line is on standard error, so that the output can go to a file
    /// meanwhile, and only when that is a terminal.
    /// </summary>
    public static async Task ShowAsync(Func<Action<string>, Task> work)
    {
        if (Console.IsErrorRedirected)
        {
            await work(static _ => { });
            return;
        }

        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(Console.Error),
            Interactive = InteractionSupport.Yes, // Left to detect, it would be No whenever standard output goes elsewhere.
        });
        await console.Status().StartAsync("Listing factors…", context => work(text => context.Status(Markup.Escape(text))));
    }
}
