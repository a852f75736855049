using System;
using System.Globalization;
using System.Linq;

namespace Sidereal.Hostile;

/// <summary>One run over all documents, for the page in generator/docs.</summary>
internal static class Table
{
    public static void Print(string[] parts)
    {
        Compiler.WarmUp();
        Console.WriteLine("| document | characters | what is said | client | ms | MB allocated |");
        Console.WriteLine("|---|--:|---|---|--:|--:|");
        foreach (HostileDocument document in HostileDocuments.All.Where(document => parts.Length == 0 || parts.Any(document.Name.Contains)))
        {
            Answer answer = Answer.To(document);
            Verdict verdict = answer.Verdict;
            string said = string.Join(", ", verdict.Faults.GroupBy(static fault => fault.Id).Select(static group => group.Count() == 1 ? group.Key : $"{group.Count()} × {group.Key}"));
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {document.Name} | {answer.Length:N0} | {(said.Length == 0 ? "nothing" : said)} | {(verdict.IsGenerated ? "yes" : "no")} | {verdict.Milliseconds:N0} | {verdict.Megabytes:N0} |"));
            if (answer.Fault() is { } fault)
            {
                Console.Error.WriteLine($"{document.Name}: {fault}");
            }

            GC.Collect();
        }
    }
}
