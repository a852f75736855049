using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using Sidereal.Generator.Diagnostics;
using Sidereal.Generator.Text;
using Sidereal.TestKit;
using Xunit;

namespace Sidereal.Generator.Tests.Text;

/// <summary>A stack overflow or an endless loop in a generator takes the compiler and the IDE with it, so both are looked for here, on a stack of 256 kB.</summary>
public class HostileDocumentTests
{
    private const int Many = 100_000;

    public static IEnumerable<TheoryDataRow<string, string>> Documents =>
    [
        .. from piece in (string[])["[", "{", "{\"a\":", "[{\"a\":", "- ", "? ", "a: {", "a:\n - ", "[[", "{{", "!a ", "&a ", "*a ", "<<: ", "'", "\"", "|\n", ">\n ", "%", "---\n", "...\n", ": ", ", ", "]", "}", "#", "\t", "\\u", "- - ", "? - ", "&a [*a,", "!!a &b ", "\uFEFF", "\u2028", "\uFDD0\u2028"]
           from name in (string[])["a.yaml", "a.json"]
           select new TheoryDataRow<string, string>(piece, name),
    ];

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_piece_that_repeats_without_end_is_read_or_refused(string piece, string name) =>
        ReadOnSmallStack(string.Concat(Enumerable.Repeat(piece, Many)), name);

    [Theory]
    [InlineData("a: *a")]
    [InlineData("&a [*a]")]
    [InlineData("&a { *a : *a }")]
    [InlineData("<<: *x")]
    [InlineData("x: &x { <<: *x }")]
    [InlineData("&x { <<: [*x, *x] }")]
    [InlineData("a: &a { b: &b { <<: *a, c: *b } }")]
    [InlineData("<<: { <<: { <<: { <<: 1 } } }")]
    [InlineData("<<: [[[1]]]")]
    [InlineData("%YAML 9.9\n---\na: 1")]
    [InlineData("%TAG ! tag:x,\n---\n!a b")]
    [InlineData("%YAML 1.2\n%YAML 1.2\n---\n")]
    [InlineData("!<")]
    [InlineData("a: !<> b")]
    [InlineData("a: |9999999999999\n  x")]
    [InlineData("a: |0\n x")]
    [InlineData("a: \"\\uD800\"")]
    [InlineData("a: \"\\UFFFFFFFF\"")]
    [InlineData("a: \"\\x")]
    [InlineData("&")]
    [InlineData("*")]
    [InlineData("- &a\n- *a\n- *")]
    [InlineData("[a, b]: c")]
    [InlineData("? ? ? a")]
    public void A_short_trap_is_read_or_refused(string text) => ReadOnSmallStack(text, "a.yaml");

    [Fact]
    public void Many_small_mappings_behind_a_large_one_are_read()
    {
        string large = string.Concat(Enumerable.Range(0, 300_000).Select(i => $"\"{i}\":0,"));
        string small = string.Join(',', Enumerable.Repeat("{\"a\":0}", 200_000));

        ReadOnSmallStack($"{{{large}\"x\":[{small}]}}", "a.json");
    }

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(Seeds))]
    public void A_mutated_document_is_read_or_refused(string name)
    {
        string text = Reading.Decode(File.ReadAllBytes(Path.Combine(Repository.FindShared("specs")!, name)));
        string traps = "[]{}&*!|>'\"%@`,:?-#\\\t\r\n \u0085\u2028\0\uFEFF\uD800aZ0~<";
        Random random = new(name.Length);
        for (int round = 0; round < 300; round++)
        {
            int start = random.Next(text.Length);
            StringBuilder mutated = new(text, start, Math.Min(3000, text.Length - start), 4000);
            for (int change = random.Next(1, 6); change > 0 && mutated.Length > 1; change--)
            {
                int place = random.Next(mutated.Length);
                char trap = traps[random.Next(traps.Length)];
                switch (random.Next(3))
                {
                    case 0:
                        mutated[place] = trap;
                        break;
                    case 1:
                        mutated.Insert(place, trap.ToString(), random.Next(1, 5));
                        break;
                    default:
                        mutated.Remove(place, Math.Min(random.Next(1, 20), mutated.Length - place));
                        break;
                }
            }

            AssertReadOrRefused(mutated.ToString(), name);
        }
    }

    public static IEnumerable<TheoryDataRow<string>> Seeds => RealDocumentTests.Documents.Where(row => !row.Data.Contains("multifile", StringComparison.Ordinal));

    private static void ReadOnSmallStack(string text, string name)
    {
        Exception? failure = null;
        Thread thread = new(() => failure = Record.Exception(() => AssertReadOrRefused(text, name)), maxStackSize: 256 * 1024);
        thread.Start();
        thread.Join();
        Assert.Null(failure);
    }

    private static void AssertReadOrRefused(string text, string name)
    {
        (SpecNode? root, SpecDiagnostic[] faults) = Reading.Read(text, name);

        Assert.True(root is not null || faults.Length > 0, "Refused without a word");
        Assert.All(faults, fault => Assert.InRange(fault.Location.Span.End, 0, text.Length));
        Assert.All(faults, fault => Assert.DoesNotContain('\n', Reading.Message(fault)));
    }
}
