using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading;
using Sidereal.CompilerServices;
using Sidereal.Generator.Diagnostics;
using Sidereal.Generator.Text;
using Sidereal.TestKit;
using Xunit;

namespace Sidereal.Generator.Tests.Patterns;

/// <summary>Asks Node, whose engine is V8, about every pattern of real documents: is it one, and which texts match? Skipped where there is no Node or no document.</summary>
public sealed class NodeTests
{
    private const int TextsPerPattern = 60;

    // One line a pattern: its reading (u, Annex B, none) and a digit a text.
    private const string Script = """
        const rows = JSON.parse(require('fs').readFileSync(0, 'utf8'));
        const read = p => { try { return ['u', new RegExp(p, 'u')]; } catch { try { return ['b', new RegExp(p)]; } catch { return ['-', null]; } } };
        for (const [p, texts] of rows) { const [mode, r] = read(p); console.log(mode + (r ? texts.map(t => r.test(t) ? 1 : 0).join('') : '')); }
        """;

    /// <summary>Patterns that Node takes and we do not, and why.</summary>
    private static readonly Dictionary<string, string> Reasoned = new()
    {
        // By Annex B a plain 'p' and braces, which the author did not mean.
        ["\\p{"] = "has a meaning only in a pattern that keeps all rules of Unicode mode",
    };

    [Fact]
    public void Every_pattern_of_real_documents_means_what_it_means_in_Node()
    {
        Assert.SkipWhen(Repository.FindShared("specs") is null, "No documents of others lie beside the checkout.");
        Random random = new(20261126);
        (string Pattern, string[] Texts)[] rows = [.. PatternTable.Rows.Select(static row => row.Pattern).Concat(PatternsOfDocuments()).Distinct().Order(StringComparer.Ordinal).Select(pattern => (pattern, Texts(pattern, random)))];
        string[]? answers = Ask(rows);
        Assert.SkipWhen(answers is null, "There is no Node on this machine.");
        Assert.Equal(rows.Length, answers.Length);

        List<string> differences = [];
        int matching = 0;
        foreach (((string pattern, string[] texts), string answer) in rows.Zip(answers))
        {
            TextPattern? read = TextPattern.TryRead(pattern, out PatternFault? fault);
            if (read is null)
            {
                bool isReasoned = fault!.IsBroken ? answer[0] == '-' || Reasoned.Any(reason => pattern.Contains(reason.Key, StringComparison.Ordinal) && fault.Problem.EndsWith(reason.Value, StringComparison.Ordinal)) : answer[0] != '-';
                differences.AddRange(isReasoned ? [] : [$"{pattern}: Node {answer[0]}, we: {fault}"]);
                continue;
            }

            differences.AddRange(answer[0] == '-' ? [$"{pattern}: no pattern in Node"] : []);
            bool[] verdicts = [.. answer.Skip(1).Select(static digit => digit == '1')];
            matching += verdicts.Count(static verdict => verdict);
            differences.AddRange(texts.Zip(verdicts).Where(pair => read.IsMatch(pair.First, TimeSpan.FromSeconds(30)) != pair.Second)
                .Select(pair => $"{pattern} on {JsonSerializer.Serialize(pair.First)}: Node {pair.Second}; {read.Translation}"));
        }

        TestContext.Current.SendDiagnosticMessage($"{rows.Length} patterns, {rows.Sum(static row => row.Texts.Length)} texts, {matching} of them match, {differences.Count} differences.");
        Assert.Empty(differences);
        Assert.InRange(rows.Length, 200, int.MaxValue);
        Assert.InRange(matching, rows.Length, int.MaxValue);
    }

    private static IEnumerable<string> PatternsOfDocuments() =>
        from path in Directory.GetFiles(Repository.FindShared("specs")!)
        where Path.GetExtension(path) is ".json" or ".yaml"
        let root = SpecReader.Read(new SpecFile(path, File.ReadAllText(path)), new SpecDiagnostics(), TestContext.Current.CancellationToken)
        where root is not null
        from pattern in PatternsIn(root)
        select pattern;

    private static IEnumerable<string> PatternsIn(SpecNode node) => node switch
    {
        MappingNode mapping => mapping.Entries.SelectMany(static entry => entry is { Key: "pattern", Value: ScalarNode { Kind: ScalarKind.String } pattern } ? [pattern.Value] : PatternsIn(entry.Value)),
        SequenceNode sequence => sequence.Items.SelectMany(PatternsIn),
        _ => [],
    };

    /// <summary>Texts that the pattern itself suggests, and mutations of them; well-formed, as no document can hold others.</summary>
    private static string[] Texts(string pattern, Random random)
    {
        string[] odd = ["\n", "\r", "\u2028", "\u0085", "\u0663", "é", "\u0130", "😀", "𝒳", "\uFEFF", "\u00A0", " ", "_", "-", "/", "A", "z", "0", ".", "@"];
        List<string> texts = ["", .. odd, .. PatternTable.Rows.Where(row => row.Pattern == pattern).SelectMany(static row => row.Good.Concat(row.Bad))];
        // Which letters there are depends on the Unicode of each side; the table's have been letters for long.
        bool isUnicodeAsked = pattern.Contains(@"\p{", StringComparison.OrdinalIgnoreCase);
        while (texts.Count < TextsPerPattern && !isUnicodeAsked)
        {
            string text = SampleText.Of(pattern, random);
            int place = random.Next(text.Length + 1);
            string changed = random.Next(4) switch
            {
                0 => text,
                1 => text + "\n",
                2 => text[..place] + odd[random.Next(odd.Length)] + text[place..],
                _ => place < text.Length ? text[..place] + odd[random.Next(odd.Length)] + text[(place + 1)..] : text[..place],
            };
            texts.Add(changed.EnumerateRunes().Any(static rune => rune.Value == 0xFFFD) ? text : changed);
        }

        return [.. texts];
    }

    private static string[]? Ask((string Pattern, string[] Texts)[] rows)
    {
        string script = Path.Combine(Path.GetTempPath(), $"sidereal-{Environment.ProcessId}.js");
        File.WriteAllText(script, Script);
        try
        {
            using Process node = Process.Start(new ProcessStartInfo("node", script) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
            using Timer guard = new(_ => node.Kill(), null, TimeSpan.FromMinutes(2), Timeout.InfiniteTimeSpan);
            node.StandardInput.Write(JsonSerializer.Serialize(rows.Select(static row => new object[] { row.Pattern, row.Texts })));
            node.StandardInput.Close();
            string[] lines = node.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
            node.WaitForExit();
            return lines;
        }
        catch (Win32Exception)
        {
            return null;
        }
        finally
        {
            File.Delete(script);
        }
    }
}
