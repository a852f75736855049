using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Sidereal.Benchmarks.Listing;
using Sidereal.Benchmarks.Measuring;
using Sidereal.TestKit;

namespace Sidereal.Benchmarks.Native;

/// <summary>Native programs: the sample Factors.Aot and the same over System.Text.Json, and both as ordinary .NET programs.</summary>
internal static class NativeBenchmark
{
    public const string Ours = "Sidereal, native";
    public const string Theirs = "System.Text.Json, native";

    private const string Sample = "samples/Factors.Aot/Factors.Aot.csproj";
    private const string Rival = "tests/Sidereal.Benchmarks/NativeRival/NativeRival.csproj";

    /// <summary>Whether native programs can be made here.</summary>
    public static bool HasLinker { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, "clang")) || File.Exists(Path.Combine(folder, "gcc")));

    /// <summary>The size of a program in bytes, and its runs.</summary>
    public sealed record Result(long Size, ProgramRun Run);

    /// <summary>Publishes the programs and runs them in turn.</summary>
    /// <param name="count">The items to list.</param>
    /// <param name="rounds">How often each runs.</param>
    /// <param name="withRivals">Whether others run than the sample as a native program.</param>
    public static async Task<IReadOnlyDictionary<string, Result>> MeasureAsync(int count, int rounds, bool withRivals)
    {
        string folder = Directory.CreateTempSubdirectory("sidereal-benchmark-").FullName;
        try
        {
            List<NativeProgram> programs = [await PublishAsync(Ours, Sample, Path.Combine(folder, "ours"))];
            if (withRivals)
            {
                programs.Add(await PublishAsync(Theirs, Rival, Path.Combine(folder, "theirs")));
                programs.Add(await PublishForRuntimeAsync("Sidereal, JIT", Sample, Path.Combine(folder, "ours-jit")));
                programs.Add(await PublishForRuntimeAsync("System.Text.Json, JIT", Rival, Path.Combine(folder, "theirs-jit")));
            }

            await using ServerProcess server = await ServerProcess.StartAsync(count);
            Dictionary<string, List<ProgramRun>> runs = programs.ToDictionary(program => program.Name, _ => new List<ProgramRun>());
            for (int round = 0; round < rounds; round++)
            {
                foreach (NativeProgram program in programs)
                {
                    runs[program.Name].Add(await program.RunAsync(server.Address, count, pageSize: 1000));
                }
            }

            Dictionary<string, Result> results = programs.ToDictionary(
                program => program.Name, program => new Result(new FileInfo(program.Leading is [.., string dll] ? dll : program.File).Length, Quiet(runs[program.Name])));
            Print(count, results);
            return results;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static ProgramRun Quiet(IReadOnlyList<ProgramRun> runs) => new(
        Statistics.Quiet(runs.Select(run => run.FirstItem)),
        Statistics.Quiet(runs.Select(run => run.Wall)),
        Statistics.Quiet(runs.Select(run => run.Cpu)),
        Statistics.Median(runs.Select(run => run.Memory)));

    private static void Print(int count, Dictionary<string, Result> results)
    {
        MarkdownTable table = new("program", "size MB", "start to first item ms", "wall ms", "CPU ms", "to System.Text.Json, CPU", "peak MB");
        double theirs = results.TryGetValue(Theirs, out Result? rival) ? rival.Run.Cpu : double.NaN;
        foreach ((string program, Result result) in results)
        {
            table.Add(
                program, Figure.Of(result.Size / 1e6), Figure.Of(result.Run.FirstItem), Figure.Of(result.Run.Wall), Figure.Of(result.Run.Cpu),
                Figure.Of(result.Run.Cpu / theirs), Figure.Of(result.Run.Memory));
        }

        table.Print($"A program that lists {count} items, 1000 to a page");
    }

    private static async Task<NativeProgram> PublishAsync(string name, string project, string output)
    {
        await DotNetAsync("publish", project, "-c", "Release", "--use-current-runtime", "-o", output, "-m:1", "-tl:off");
        return new NativeProgram(name, Path.Combine(output, Path.GetFileNameWithoutExtension(project)));
    }

    private static async Task<NativeProgram> PublishForRuntimeAsync(string name, string project, string output)
    {
        await DotNetAsync("publish", project, "-c", "Release", "-p:PublishAot=false", "-o", output, "-m:1", "-tl:off");
        return new NativeProgram(name, "dotnet", "exec", Path.Combine(output, Path.GetFileNameWithoutExtension(project) + ".dll"));
    }

    private static Task<CommandResult> DotNetAsync(params string[] arguments) => Command.DotNetAsync(Repository.Root, new Dictionary<string, string>(), arguments);
}
