using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using Sidereal.Generator.Diagnostics;
using Sidereal.Generator.Text;

namespace Sidereal.Hostile.Fuzzing;

/// <summary>
/// Gives mutated documents to the readers or to the whole generator. A case is a number: whatever it finds, the number finds again, on any machine that has the same documents to mutate.
/// </summary>
internal static class Fuzzer
{
    private const int MostTold = 10;

    /// <summary>Runs cases and says what they came to; the exit code is the number of faults.</summary>
    /// <param name="part"><c>readers</c> or <c>generator</c>.</param>
    /// <param name="count">How many cases.</param>
    /// <param name="first">The number of the first.</param>
    public static int Run(string part, int count, int first) => part switch
    {
        "readers" => Run(part, count, first, Stretch, Read, Console.Out),
        "generator" => Run(part, count, first, Whole, Generate, Console.Out),
        _ => throw new ArgumentException($"There are 'readers' and 'generator' to be fuzzed, and not '{part}'."),
    };

    /// <summary>The same with any work on the mutated documents.</summary>
    /// <param name="part">What the work is called.</param>
    /// <param name="count">How many cases.</param>
    /// <param name="first">The number of the first.</param>
    /// <param name="mutated">Makes the document of a case.</param>
    /// <param name="judge">Does the work on a document, and gives the fault; null where there is none. An exception is one.</param>
    /// <param name="output">Gets a line for each fault, and one with the sum.</param>
    public static int Run(string part, int count, int first, Func<int, SpecFile> mutated, Func<SpecFile, string?> judge, TextWriter output)
    {
        int faults = 0;
        for (int number = first; number < first + count; number++)
        {
            // Whoever watches knows where it was when it died.
            if ((number - first) % 1000 == 0)
            {
                Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{part} {number}"));
            }

            SpecFile file = mutated(number);
            if (FaultOf(file, judge) is { } fault && ++faults <= MostTold)
            {
                string kept = Path.Combine(Path.GetTempPath(), $"sidereal-{part}-{number}-{file.Name}");
                File.WriteAllText(kept, file.Text);
                output.WriteLine($"{part} {number} ({kept}): {fault.ReplaceLineEndings(" | ")}");
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{part}: {count} mutations of {Seeds.All.Count} documents, {faults} faults"));
        return faults;
    }

    /// <summary>A stretch of any document, mutated as text.</summary>
    public static SpecFile Stretch(int number)
    {
        Random random = new(number);
        SpecFile seed = Seeds.All[random.Next(Seeds.All.Count)];
        SpecFile other = Seeds.All[random.Next(Seeds.All.Count)];
        return new SpecFile(seed.Name, TextMutator.Mutate(TextMutator.Window(seed.Text, random), TextMutator.Window(other.Text, random), random));
    }

    /// <summary>A whole small document, its parts exchanged or its letters changed.</summary>
    public static SpecFile Whole(int number)
    {
        Random random = new(number);
        (SpecFile seed, Tree tree) = Seeds.Trees[random.Next(Seeds.Trees.Count)];
        return random.Next(5) switch
        {
            0 => new SpecFile(seed.Name, TextMutator.Mutate(seed.Text, seed.Text, random)),
            1 or 2 => new SpecFile("mutated.yaml", "# YAML\n" + TreeMutator.Mutate(tree, random)),
            _ => new SpecFile("mutated.json", TreeMutator.Mutate(tree, random)),
        };
    }

    /// <summary>The reader that the file's name calls for.</summary>
    public static string? Read(SpecFile file)
    {
        SpecDiagnostics diagnostics = new();
        SpecNode? root = SpecReader.Read(file, diagnostics, CancellationToken.None);
        SpecDiagnostic[] faults = [.. diagnostics.ToDiagnostics(file.Name, file.Text)];
        return root is null && faults.Length == 0 ? "Refused without a word" : faults.Select(fault => Fault(fault, file.Text)).FirstOrDefault(static fault => fault is not null);
    }

    /// <summary>The whole generator.</summary>
    public static string? Generate(SpecFile file)
    {
        Verdict verdict = Compiler.RunHere(file.Name, file.Text);
        return verdict.Failure ?? verdict.Fault ?? verdict.Faults.Where(fault => fault.Start < 0 || fault.Start + fault.Length > file.Text.Length).Select(static fault => $"{fault} is outside of the text").FirstOrDefault();
    }

    private static string? FaultOf(SpecFile file, Func<SpecFile, string?> judge)
    {
        try
        {
            return judge(file);
        }
        catch (Exception exception)
        {
            return exception.ToString();
        }
    }

    private static string? Fault(SpecDiagnostic fault, string text)
    {
        string message = fault.ToDiagnostic().GetMessage(CultureInfo.InvariantCulture);
        return !fault.Descriptor.Id.StartsWith("SDR1", StringComparison.Ordinal) ? $"{fault.Descriptor.Id}: {message}"
            : fault.Location.Span.End > text.Length ? $"{fault.Descriptor.Id} is outside of the text"
            : message.AsSpan().IndexOfAny('\r', '\n') >= 0 || message.Length > Verdict.MostCharacters ? $"{fault.Descriptor.Id} has a message of several lines or of {message.Length} characters"
            : null;
    }
}
